import type { RandomStream } from '../random/random-stream.js';
import { drawRows, range } from './draw.js';

/** The rows that one tree learns from. */
export interface Bag {
  /** Ascending, each once. */
  readonly rows: Int32Array;
  /** How often each was drawn. */
  readonly times: Int32Array;
}

/** Rows drawn with replacement, as many as there are, or a share of them without. */
export type Sampling = 'bootstrap' | number;

/** Source: Breiman (1996), Bagging predictors, Machine Learning 24; Bühlmann & Yu (2002) for shares. */
export function drawBag(rows: number, sampling: Sampling, stream: RandomStream): Bag {
  if (sampling !== 'bootstrap') {
    const count = Math.max(1, Math.floor(rows * sampling));
    const drawn = count === rows ? range(rows) : drawRows(rows, count, stream);
    return { rows: drawn, times: new Int32Array(drawn.length).fill(1) };
  }
  const counts = new Int32Array(rows);
  for (let i = 0; i < rows; i++) counts[stream.integer(rows)]!++;
  const drawn = new Int32Array(rows);
  let size = 0;
  for (let row = 0; row < rows; row++) if (counts[row]! > 0) drawn[size++] = row;
  const own = drawn.slice(0, size);
  return { rows: own, times: own.map((row) => counts[row]!) };
}
