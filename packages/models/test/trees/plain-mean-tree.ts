import type { RandomStream } from '../../src/random/random-stream.js';

interface PlainRows {
  readonly rows: number;
  readonly features: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
}

const total = (rows: readonly number[], of: (row: number) => number) =>
  rows.reduce((sum, row) => sum + of(row), 0);

/** One tree for squared errors that tries every cut of the drawn columns on lists. */
export function plainMeanTree(
  { rows: count, features, targets }: PlainRows,
  sample: readonly number[],
  weight: (row: number) => number,
  { leaf, depth, tried }: { leaf: number; depth: number; tried: number },
  stream: RandomStream,
  columns: number[],
): (row: number) => number {
  const value = (column: number, row: number) => features[column * count + row]!;
  const mean = (rows: readonly number[]) =>
    total(rows, (row) => weight(row) * targets[row]!) / total(rows, weight);
  const squared = (rows: readonly number[]) => {
    const middle = mean(rows);
    return total(rows, (row) => weight(row) * (targets[row]! - middle) ** 2);
  };
  const grow = (rows: readonly number[], level: number): ((row: number) => number) => {
    const own = mean(rows);
    if (rows.length < 2 * leaf || level === depth) return () => own;
    for (let i = 0; i < tried; i++) {
      const j = i + stream.integer(columns.length - i);
      [columns[i], columns[j]] = [columns[j]!, columns[i]!];
    }
    let best = squared(rows) - 1e-9;
    let split: { column: number; cut: number } | null = null;
    for (const column of columns.slice(0, tried)) {
      const distinct = [...new Set(rows.map((row) => value(column, row)))].sort((a, b) => a - b);
      for (let k = 1; k < distinct.length; k++) {
        const cut = (distinct[k - 1]! + distinct[k]!) / 2;
        const left = rows.filter((row) => value(column, row) < cut);
        const right = rows.filter((row) => value(column, row) >= cut);
        if (left.length < leaf || right.length < leaf) continue;
        const error = squared(left) + squared(right);
        if (error < best - 1e-10) [best, split] = [error, { column, cut }];
      }
    }
    if (split === null) return () => own;
    const { column, cut } = split;
    const left = grow(
      rows.filter((row) => value(column, row) < cut),
      level + 1,
    );
    const right = grow(
      rows.filter((row) => value(column, row) >= cut),
      level + 1,
    );
    return (row) => (value(column, row) < cut ? left(row) : right(row));
  };
  return grow(sample, 0);
}
