import { modelError } from '../errors.js';
import { assertFinite, readFloats } from '../format/checked-arrays.js';
import type { NumberArray } from '../format/little-endian.js';
import type { Learned } from '../pooled/pooled-engine.js';
import { POOLED_COLUMNS } from '../pooled/pooled-features.js';
import { type ColumnScales, readScaled } from './column-scales.js';

/** A line through scaled columns; the constant comes first. */
export interface LinearFit extends ColumnScales {
  readonly coefficients: Float64Array;
}

/** The change of a row is the value of the line. */
export function linearLearned({ centre, scale, coefficients }: LinearFit): Learned {
  const fit = { centre, scale, coefficients };
  return {
    arrays: new Map(Object.entries(fit)),
    add(features, sums) {
      const inputs = new Float64Array(coefficients.length);
      for (let row = 0; row < sums.length; row++) {
        readScaled(fit, features, row, sums.length, inputs);
        sums[row]! += lineAt(coefficients, inputs);
      }
    },
  };
}

export function lineAt(coefficients: Float64Array, inputs: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < coefficients.length; i++) sum += coefficients[i]! * inputs[i]!;
  return sum;
}

/** @throws CrimecastError `MODEL_FILE_INVALID` */
export function restoreLinear(arrays: ReadonlyMap<string, NumberArray>): Learned {
  const columns = POOLED_COLUMNS.length;
  const fit = {
    centre: readFloats(arrays, 'centre', columns),
    scale: readFloats(arrays, 'scale', columns),
    coefficients: readFloats(arrays, 'coefficients', columns + 1),
  };
  for (const [name, numbers] of Object.entries(fit)) assertFinite(name, numbers);
  if (fit.scale.some((scale) => scale <= 0)) {
    throw modelError('MODEL_FILE_INVALID', 'The inputs of this model have a scale of 0 or less.');
  }
  return linearLearned(fit);
}
