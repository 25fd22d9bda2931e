import { modelError } from '../errors.js';
import type { TreeRows } from '../trees/tree-rows.js';

/** Bins of a column, at most; also categories of one. */
export const MOST_BINS = 255;
/** Values that cuts are chosen from, at least, where there are as many. */
const SAMPLE = 20_000;

/** Features as small whole numbers, row by row. */
export interface ColumnBins {
  /** Bin of column `c` of row `r` at `r * columns + c`. */
  readonly bins: Uint8Array;
  readonly columns: number;
  /** Cuts between the bins of a column of numbers: bin `b` holds values from cut `b − 1` to below cut `b`. */
  readonly cuts: readonly Float64Array[];
  /** Categories of each column; 0 for a column of numbers. */
  readonly counts: Int32Array;
}

/**
 * Cuts columns of numbers between their values, into bins of about equally many rows where there
 * are too many values; takes categories as they are.
 * @param names of the columns, for errors
 * @param categories columns of whole numbers from 0 to 254
 * @throws CrimecastError `MODEL_ROWS_INVALID` for a category that is none
 */
export function binColumns(
  { features, rows }: TreeRows,
  names: readonly string[],
  categories: ReadonlySet<string>,
): ColumnBins {
  const columns = names.length;
  const bins = new Uint8Array(features.length);
  const cuts: Float64Array[] = [];
  const counts = new Int32Array(columns);
  for (let c = 0; c < columns; c++) {
    const values = features.subarray(c * rows, (c + 1) * rows);
    if (categories.has(names[c]!)) {
      counts[c] = countCategories(values, names[c]!);
      cuts.push(new Float64Array(0));
      for (let row = 0; row < rows; row++) bins[row * columns + c] = values[row]!;
      continue;
    }
    const own = chooseCuts(values);
    cuts.push(own);
    writeBins(own, values, bins, columns, c);
  }
  return { bins, columns, cuts, counts };
}

function countCategories(values: Float64Array, name: string): number {
  let most = 0;
  values.forEach((value, row) => {
    if (!(Number.isInteger(value) && value >= 0 && value < MOST_BINS)) {
      throw modelError(
        'MODEL_ROWS_INVALID',
        `"${name}" of row ${row} is ${value}; number its categories from 0 to ${MOST_BINS - 1}.`,
      );
    }
    most = Math.max(most, value);
  });
  return most + 1;
}

/**
 * Cuts of a column of numbers, from an even part of the rows where there are many: between all
 * values where they are few, else where a bin's share of rows is full.
 */
function chooseCuts(values: Float64Array): Float64Array {
  const stride = Math.max(1, Math.floor(values.length / SAMPLE));
  const sorted = new Float64Array(Math.ceil(values.length / stride));
  for (let i = 0; i < sorted.length; i++) sorted[i] = values[i * stride]!;
  sorted.sort();
  let distinct = 1;
  for (let i = 1; i < sorted.length; i++) if (sorted[i] !== sorted[i - 1]) distinct++;
  const cuts: number[] = [];
  for (let i = 1, last = 0; i < sorted.length; i++) {
    const [below, above] = [sorted[i - 1]!, sorted[i]!];
    if (above === below) continue;
    const share = distinct <= MOST_BINS ? last + 1 : Math.floor((i * MOST_BINS) / sorted.length);
    if (share === last) continue;
    last = share;
    const middle = below / 2 + above / 2;
    cuts.push(middle > below ? middle : above);
  }
  return Float64Array.from(cuts);
}

/** The bin of a value is the number of cuts that it reaches. */
function writeBins(
  cuts: Float64Array,
  values: Float64Array,
  bins: Uint8Array,
  columns: number,
  c: number,
): void {
  // 255 places, those beyond the cuts out of reach: eight halvings without a branch to guess.
  const padded = new Float64Array(MOST_BINS).fill(Number.POSITIVE_INFINITY);
  padded.set(cuts);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    let bin = 0;
    for (let half = 128; half > 0; half >>= 1) {
      bin += padded[bin + half - 1]! <= value ? half : 0;
    }
    bins[row * columns + c] = bin;
  }
}
