import type { ColumnBins } from './column-bins.js';
import type { HistogramKernel } from './histogram-kernel.js';
import { WIDTH } from './histograms.js';

/** histogram-kernel.wat, assembled by wabt 1.0.39 with SIMD. */
const MODULE =
  'AGFzbQEAAAABCgFgBn9/f39/fwACCAEBbQFtAgABAwIBAAcFAQFmAAAKfgF8AgF7BH8gAyAETwRADwsDQCACIAMoAgBBBHRq/QAEACEGIAAgAygCACABbGohByAHIAFqIQggBSEJA0AgCSAHLQAAQQR0aiEKIAogCv0ABAAgBv3wAf0LBAAgCUGAIGohCSAHQQFqIgcgCEkNAAsgA0EEaiIDIARJDQALCw==';

/** More than this is left to the plain loop. */
const MOST_BYTES = 2 ** 30;
const PAGE = 65_536;

type Fill = (
  bins: number,
  columns: number,
  pairs: number,
  row: number,
  end: number,
  histogram: number,
) => void;

/** What is used of WebAssembly; a runtime may lack it. */
interface Runtime {
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Instance: new (module: object, imports: object) => { readonly exports: { readonly f: Fill } };
}

let compiled: object | null = null;

/**
 * The plain loop in WebAssembly: one addition of two numbers at once per row and column, in the
 * same order, so that sums are the same to the bit.
 * @param slots histograms alive at once, at most
 * @returns null where there is no WebAssembly with SIMD, or not so much memory
 */
export function wasmKernel({ bins, columns }: ColumnBins, slots: number): HistogramKernel | null {
  const runtime = (globalThis as { WebAssembly?: Runtime }).WebAssembly;
  const count = bins.length / columns;
  const size = 2 * WIDTH * columns * 8;
  const pairsAt = 0;
  const slotsAt = 16 * count;
  const rowsAt = slotsAt + slots * size;
  const binsAt = rowsAt + 4 * count;
  const bytes = binsAt + bins.length;
  if (!runtime || bytes > MOST_BYTES) return null;
  try {
    const memory = new runtime.Memory({ initial: Math.ceil(bytes / PAGE) });
    // Kept, so that what the runtime learns of it is kept as well.
    compiled ??= new runtime.Module(Uint8Array.from(atob(MODULE), (char) => char.charCodeAt(0)));
    const { f } = new runtime.Instance(compiled, { m: { m: memory } }).exports;
    const { buffer } = memory;
    new Uint8Array(buffer, binsAt, bins.length).set(bins);
    let used = 0;
    return {
      pairs: new Float64Array(buffer, pairsAt, 2 * count),
      rows: new Int32Array(buffer, rowsAt, count),
      histogram: () => new Float64Array(buffer, slotsAt + used++ * size, size / 8),
      fill(histogram, rows, low, high) {
        histogram.fill(0);
        const first = rows.byteOffset;
        f(binsAt, columns, pairsAt, first + 4 * low, first + 4 * high, histogram.byteOffset);
      },
    };
  } catch {
    return null;
  }
}
