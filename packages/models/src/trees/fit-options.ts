import { modelError } from '../errors.js';
import { yieldByMessage } from '../yield-by-message.js';

/** What every fit takes. */
export interface TrainOptions {
  /** Default 1. The same seed gives the same trees, bit for bit. */
  seed?: number;
  /** The fit ends with the signal's reason. */
  signal?: AbortSignal;
  /** Called before each tree. */
  onProgress?: (progress: { done: number; total: number }) => void;
}

/** @throws CrimecastError `MODEL_OPTIONS_INVALID` unless it is an integer from `least` to `most` */
export function checkInteger(name: string, value: number, least: number, most = 1e6): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw invalid(name, value, `an integer from ${least} to ${most}`);
}

/** @throws CrimecastError `MODEL_OPTIONS_INVALID` unless it is above 0 and at most 1 */
export function checkShare(name: string, value: number): number {
  if (typeof value === 'number' && value > 0 && value <= 1) return value;
  throw invalid(name, value, 'a number above 0 and at most 1');
}

export function invalid(name: string, value: unknown, expected: string) {
  return modelError('MODEL_OPTIONS_INVALID', `The option "${name}" is ${value}; give ${expected}.`);
}

/** Cells of features that are looked at between two turns of others, about. */
const CELLS_PER_TURN = 1e7;

/**
 * Tells of each tree and lets others run between some of them.
 * @param cells of features that a tree looks at, each time it does
 */
export function trainTurns({ signal, onProgress }: TrainOptions, total: number, cells: number) {
  const every = Math.max(1, Math.min(32, Math.floor(CELLS_PER_TURN / cells)));
  let done = 0;
  return async (): Promise<void> => {
    signal?.throwIfAborted();
    if (done % every === 0) await yieldByMessage();
    signal?.throwIfAborted();
    onProgress?.({ done: done++, total });
  };
}
