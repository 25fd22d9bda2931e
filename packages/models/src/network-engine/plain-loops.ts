import type { NetworkLoops } from './network-loops.js';
import { plainAdam } from './plain-adam.js';
import { plainCells } from './plain-cells.js';
import { plainCurves } from './plain-curves.js';
import { plainProducts } from './plain-products.js';

/** The loops of `kernels/network` in TypeScript: where there is no SIMD, and as their oracle. */
export function plainLoops(buffer: ArrayBuffer): NetworkLoops {
  const floats = new Float32Array(buffer);
  return {
    ...plainProducts(floats),
    ...plainCurves(floats),
    ...plainCells(floats),
    ...plainAdam(floats),
  };
}
