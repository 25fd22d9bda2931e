import { exp } from './exp.js';
import { expm1 } from './expm1.js';
import { log1p } from './log1p.js';

/** Functions of this folder on all numbers of an array, in their place; the array is returned. */
export interface Curves {
  /** Of numbers of 0 or more; NaN stays. */
  log1p(values: Float64Array): Float64Array;
  expm1(values: Float64Array): Float64Array;
  exp(values: Float64Array): Float64Array;
}

export const plainCurves: Curves = {
  log1p: (values) => each(values, log1p),
  expm1: (values) => each(values, expm1),
  exp: (values) => each(values, exp),
};

function each(values: Float64Array, curve: (x: number) => number): Float64Array {
  for (let i = 0; i < values.length; i++) values[i] = curve(values[i]!);
  return values;
}
