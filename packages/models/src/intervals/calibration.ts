import { joinFloats } from '../join-floats.js';
import type { ErrorMeasure } from './measure.js';

/** Past forecast errors of one model, by step: what its intervals are made of. */
export interface Calibration {
  /** The scale of the errors. */
  readonly measure: ErrorMeasure;
  /** The crimes that have cells, in the order of the training panel. */
  readonly crimes: readonly string[];
  /** Whether the newest training counts were whole, so that bounds can be rounded inward. */
  readonly whole: boolean;
  /** The model's own errors; `h` steps ahead at `h - 1`, steps beyond the list have none. */
  readonly own: readonly StepErrors[];
  /** Errors of the simpler model where it had to step in; as many steps. */
  readonly borrowed: readonly StepErrors[];
}

/** Errors of one step, in ascending order in each pool. */
export interface StepErrors {
  /** Three level edges per crime: crime `c` has `edges[3c .. 3c + 2]`. */
  readonly edges: Float64Array;
  /** Errors of crime `c` in level bin `b` are at `4c + b`. */
  readonly cells: readonly Float64Array[];
  /** Errors of crime `c`, all bins. */
  readonly byCrime: readonly Float64Array[];
  /** Every error. */
  readonly all: Float64Array;
}

/** Level bins per crime. */
export const BINS = 4;

/** Puts the wider pools over sorted cells. */
export function stepErrors(edges: Float64Array, cells: readonly Float64Array[]): StepErrors {
  const byCrime: Float64Array[] = [];
  for (let c = 0; c < cells.length; c += BINS)
    byCrime.push(joinFloats(cells.slice(c, c + BINS)).sort());
  return { edges, cells, byCrime, all: joinFloats(byCrime).sort() };
}

/** The bin of a mean forecast: 0 below the first of its crime's edges, 3 from the third on. */
export function levelBin(edges: Float64Array, crime: number, mean: number): number {
  let bin = 0;
  while (bin < BINS - 1 && mean >= edges[crime * (BINS - 1) + bin]!) bin++;
  return bin;
}
