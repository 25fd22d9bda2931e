import type { NamedRows } from '../trees/regression-rows.js';

const total = (rows: readonly number[], of: (row: number) => number) =>
  rows.reduce((sum, row) => sum + of(row), 0);

interface PlainNode {
  readonly rows: readonly number[];
  readonly split: { gain: number; left: number[]; right: number[] } | null;
}

/**
 * Boosting for squared errors by lists: every cut between values of every column, the node of the
 * greatest gain first. Columns named in `sets` are cut by trying every subset of their values.
 */
export function plainBoosting(
  { features, targets, weights }: NamedRows,
  columns: number,
  { trees, rate, leaves, leaf, l2 = 0 }: Record<string, number>,
  sets: ReadonlySet<number> = new Set(),
): number[] {
  const count = targets.length;
  const all = [...targets.keys()];
  const value = (c: number, row: number) => features[c * count + row]!;
  const base = total(all, (r) => weights[r]! * targets[r]!) / total(all, (r) => weights[r]!);
  const raw = all.map(() => base);
  const score = (rows: readonly number[], residual: (row: number) => number) => {
    const slope = total(rows, (row) => weights[row]! * residual(row));
    return slope ** 2 / (total(rows, (row) => weights[row]!) + l2!);
  };
  const sidesOf = (c: number, rows: readonly number[]): ((row: number) => boolean)[] => {
    const distinct = [...new Set(rows.map((row) => value(c, row)))].sort((a, b) => a - b);
    if (!sets.has(c)) return distinct.slice(1).map((cut) => (row) => value(c, row) < cut);
    return Array.from({ length: 2 ** distinct.length - 2 }, (_, bits) => (row: number) => {
      return (((bits + 1) >> distinct.indexOf(value(c, row))) & 1) === 1;
    });
  };
  for (let tree = 0; tree < trees!; tree++) {
    const residual = (row: number) => targets[row]! - raw[row]!;
    const enter = (rows: readonly number[]): PlainNode => {
      let split: PlainNode['split'] = null;
      for (let c = 0; c < columns; c++) {
        for (const side of sidesOf(c, rows)) {
          const left = rows.filter(side);
          const right = rows.filter((row) => !side(row));
          if (left.length < leaf! || right.length < leaf!) continue;
          const gain = score(left, residual) + score(right, residual) - score(rows, residual);
          if (gain > (split?.gain ?? 1e-9) + 1e-9) split = { gain, left, right };
        }
      }
      return { rows, split };
    };
    const open = [enter(all)];
    while (open.length < leaves!) {
      const gains = open.map(({ split }) => split?.gain ?? 0);
      const best = gains.indexOf(Math.max(...gains));
      const { split } = open[best]!;
      if (split === null) break;
      open.splice(best, 1, enter(split.left), enter(split.right));
    }
    for (const { rows } of open) {
      const slope = total(rows, (row) => weights[row]! * residual(row));
      const step = (rate! * slope) / (total(rows, (row) => weights[row]!) + l2!);
      for (const row of rows) raw[row]! += step;
    }
  }
  return raw;
}
