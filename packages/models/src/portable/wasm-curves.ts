import { CURVES } from '../kernels/generated/curves.js';
import { loadKernel } from '../kernels/load-kernel.js';
import type { Curves } from './plain-curves.js';

interface Functions {
  log1pAll(at: number, end: number): void;
  expm1All(at: number, end: number): void;
  expAll(at: number, end: number): void;
}

/** Numbers that are computed at once: they fit into the nearest cache. */
const PART = 2048;

/**
 * The functions in WebAssembly, two numbers at once.
 * @returns null where there is no WebAssembly with SIMD
 */
export function wasmCurves(): Curves | null {
  const loaded = loadKernel<Functions, 'numbers'>(CURVES, { numbers: 8 * PART });
  if (loaded === null) return null;
  const { run, buffer, at } = loaded;
  const numbers = new Float64Array(buffer, at.numbers, PART);
  const eachOf = (curve: (at: number, end: number) => void) => (values: Float64Array) => {
    for (let low = 0; low < values.length; low += PART) {
      const part = values.subarray(low, low + PART);
      numbers.set(part);
      // Pairs: what stands behind the last one is computed and not read.
      curve(at.numbers, at.numbers + 8 * part.length);
      part.set(part.length < PART ? numbers.subarray(0, part.length) : numbers);
    }
    return values;
  };
  return { log1p: eachOf(run.log1pAll), expm1: eachOf(run.expm1All), exp: eachOf(run.expAll) };
}
