import type { Curves } from './curves.js';
import { exp } from './exp.js';
import { expm1 } from './expm1.js';
import { log1p } from './log1p.js';

export const plainCurves: Curves = {
  log1p: (values) => each(values, log1p),
  expm1: (values) => each(values, expm1),
  exp: (values) => each(values, exp),
};

function each(values: Float64Array, curve: (x: number) => number): Float64Array {
  for (let i = 0; i < values.length; i++) values[i] = curve(values[i]!);
  return values;
}
