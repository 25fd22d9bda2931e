import { type Curves, plainCurves } from './plain-curves.js';
import { wasmCurves } from './wasm-curves.js';

/** Numbers from which on a call into WebAssembly pays. */
const MANY = 64;

let fast: Curves | undefined;

/** The fastest there are for so many numbers; all have the same bits. */
function curvesFor({ length }: Float64Array): Curves {
  if (length < MANY) return plainCurves;
  fast ??= wasmCurves() ?? plainCurves;
  return fast;
}

export const curves: Curves = {
  log1p: (values) => curvesFor(values).log1p(values),
  expm1: (values) => curvesFor(values).expm1(values),
  exp: (values) => curvesFor(values).exp(values),
};
