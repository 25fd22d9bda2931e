import type { FitOptions } from '@crimecast/windows';

/** Counts finished pieces of a known amount of work and tells who asked. */
export interface ProgressMeter {
  /** One piece of `stage` is done. */
  advance(stage: string): void;
}

/** @param total pieces in all, at least 1 */
export function createMeter(onProgress: FitOptions['onProgress'], total: number): ProgressMeter {
  let done = 0;
  return {
    advance(stage) {
      done = Math.min(done + 1, total);
      onProgress?.({ done, total, stage });
    },
  };
}
