import type { RandomStream } from '../../src/random/random-stream.js';
import type { TreeRows } from '../../src/trees/tree-rows.js';

/** The plainest weighted median: sort, then add up. */
export function plainMedian(values: readonly number[], weights: readonly number[]): number {
  const pairs = values.map((value, i) => [value, weights[i]!] as const).sort((a, b) => a[0] - b[0]);
  const total = pairs.reduce((sum, [, weight]) => sum + weight, 0);
  let reached = 0;
  for (const [value, weight] of pairs) {
    reached += weight;
    if (reached * 2 >= total) return value;
  }
  return Number.NaN;
}

type Predict = (row: number) => number;

const total = (rows: readonly number[], of: (row: number) => number) =>
  rows.reduce((sum, row) => sum + of(row), 0);

function leafOf(data: TreeRows, targets: ArrayLike<number>, rows: readonly number[]): Predict {
  const value = plainMedian(
    rows.map((row) => targets[row]!),
    rows.map((row) => data.weights[row]!),
  );
  return () => value;
}

/** One extremely randomised tree by lists and recursion, drawing in the order of the fast one. */
export function plainExtraTree(
  data: TreeRows,
  sample: readonly number[],
  { leaf, tried }: { leaf: number; tried: number },
  stream: RandomStream,
  columns: number[],
): Predict {
  const value = (column: number, row: number) => data.features[column * data.rows + row]!;
  const squared = (rows: readonly number[]) => {
    const weight = total(rows, (row) => data.weights[row]!);
    const mean = total(rows, (row) => data.weights[row]! * data.targets[row]!) / weight;
    return total(rows, (row) => data.weights[row]! * (data.targets[row]! - mean) ** 2);
  };
  const grow = (rows: readonly number[]): Predict => {
    if (rows.length < 2 * leaf) return leafOf(data, data.targets, rows);
    for (let i = 0; i < tried; i++) {
      const j = i + stream.integer(columns.length - i);
      [columns[i], columns[j]] = [columns[j]!, columns[i]!];
    }
    let best = squared(rows) - 1e-9;
    let split: { column: number; cut: number } | null = null;
    for (const column of columns.slice(0, tried)) {
      const all = rows.map((row) => value(column, row));
      const [least, most] = [Math.min(...all), Math.max(...all)];
      const cut = least + ((stream.integer(2 ** 30) + 1) / 2 ** 30) * (most - least);
      const left = rows.filter((row) => value(column, row) < cut);
      const right = rows.filter((row) => value(column, row) >= cut);
      if (left.length < leaf || right.length < leaf) continue;
      const error = squared(left) + squared(right);
      if (error < best) [best, split] = [error, { column, cut }];
    }
    if (split === null) return leafOf(data, data.targets, rows);
    const { column, cut } = split;
    const left = grow(rows.filter((row) => value(column, row) < cut));
    const right = grow(rows.filter((row) => value(column, row) >= cut));
    return (row) => (value(column, row) < cut ? left(row) : right(row));
  };
  return grow(sample);
}

/** One tree for the signs of residuals, trying every cut of every column on lists. */
export function plainSignTree(
  data: TreeRows,
  residuals: Float64Array,
  sample: readonly number[],
  { leaf, depth }: { leaf: number; depth: number },
  cuts: readonly ArrayLike<number>[],
): Predict {
  const value = (column: number, row: number) => data.features[column * data.rows + row]!;
  const pull = (rows: readonly number[]) => {
    const signs = total(rows, (row) => data.weights[row]! * Math.sign(residuals[row]!));
    return signs ** 2 / total(rows, (row) => data.weights[row]!);
  };
  const grow = (rows: readonly number[], level: number): Predict => {
    let best = 1e-9;
    let split: { column: number; cut: number } | null = null;
    for (const [column, edges] of level < depth ? cuts.entries() : []) {
      for (const cut of Array.from(edges)) {
        const left = rows.filter((row) => value(column, row) < cut);
        const right = rows.filter((row) => value(column, row) >= cut);
        if (left.length < leaf || right.length < leaf) continue;
        const gain = pull(left) + pull(right) - pull(rows);
        if (gain > best + 1e-9) [best, split] = [gain, { column, cut }];
      }
    }
    if (split === null) return leafOf(data, residuals, rows);
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
