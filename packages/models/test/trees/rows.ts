import type { TreeRows } from '../../src/trees/tree-rows.js';

/** A reproducible source of numbers from 0 to 1. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Rows whose target depends on the first two of `columns` features, with noise. */
export function noisyRows(rows: number, columns = 4, seed = 5): TreeRows {
  const next = numbers(seed);
  const features = Float64Array.from(
    { length: rows * columns },
    () => Math.round(next() * 50) / 10,
  );
  const targets = Float64Array.from({ length: rows }, (_, row) => {
    const [a, b] = [features[row]!, features[rows + row]!];
    return (a > 2.5 ? 1 : 0) - (a > 2.5 && b < 1 ? 2 : 0) + 0.4 * (next() - 0.5);
  });
  return {
    rows,
    features,
    targets,
    weights: Float64Array.from({ length: rows }, () => 0.5 + next()),
  };
}

export const quietTask = { seed: 1, name: 'test', turn: async () => {} };
