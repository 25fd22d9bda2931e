import { modelError } from '../errors.js';
import { assertFinite, readFloats } from '../format/checked-arrays.js';
import type { NumberArray } from '../format/little-endian.js';

/** What is taken off each input, and what it is divided by. */
export interface Scales {
  readonly centre: Float64Array;
  /** Above 0. */
  readonly scale: Float64Array;
}

/** Inputs further off than so many times their spread are taken for this far. */
const LIMIT = 3;

/**
 * Mean and spread of each column; a column without spread is left as it is, around its mean.
 * @param values row-major, `columns` numbers per row; NaN is skipped, and a column of nothing else is 0
 */
export function learnScales(values: Float64Array, columns: number): Scales {
  const centre = new Float64Array(columns);
  const scale = new Float64Array(columns).fill(1);
  for (let c = 0; c < columns; c++) {
    let count = 0;
    let sum = 0;
    for (let i = c; i < values.length; i += columns) {
      if (Number.isNaN(values[i]!)) continue;
      count++;
      sum += values[i]!;
    }
    if (count === 0) continue;
    centre[c] = sum / count;
    let squares = 0;
    for (let i = c; i < values.length; i += columns) {
      if (!Number.isNaN(values[i]!)) squares += (values[i]! - centre[c]!) ** 2;
    }
    scale[c] = Math.sqrt(squares / count) || 1;
  }
  return { centre, scale };
}

/** One number of column `c`, scaled and cut off; NaN becomes 0. */
export function scaled({ centre, scale }: Scales, c: number, value: number): number {
  const relative = (value - centre[c]!) / scale[c]!;
  return Number.isNaN(relative) ? 0 : Math.max(-LIMIT, Math.min(LIMIT, relative));
}

export function scaleArrays(name: string, { centre, scale }: Scales): [string, Float64Array][] {
  return [
    [`${name}Centre`, centre],
    [`${name}Scale`, scale],
  ];
}

/** @throws CrimecastError `MODEL_FILE_INVALID` on other sizes, or a scale that is not above 0 */
export function restoreScales(
  name: string,
  columns: number,
  arrays: ReadonlyMap<string, NumberArray>,
): Scales {
  const centre = readFloats(arrays, `${name}Centre`, columns);
  const scale = readFloats(arrays, `${name}Scale`, columns);
  assertFinite(`${name}Centre`, centre);
  assertFinite(`${name}Scale`, scale);
  if (scale.some((value) => value <= 0)) {
    throw modelError('MODEL_FILE_INVALID', `"${name}Scale" of this model is 0 or less somewhere.`);
  }
  return { centre, scale };
}
