import type { FitOptions } from '@crimecast/windows';

/** Counts finished pieces of a known amount of work and tells who asked. */
export interface ProgressMeter {
  /** One piece of `stage` is done. */
  advance(stage: string): void;
  /** No more pieces will come: those that turned out not to be needed count as done. */
  finish(): void;
}

/** @param total pieces in all, at least 1 */
export function createMeter(onProgress: FitOptions['onProgress'], total: number): ProgressMeter {
  let done = 0;
  let last = '';
  return {
    advance(stage) {
      done = Math.min(done + 1, total);
      last = stage;
      onProgress?.({ done, total, stage });
    },
    finish() {
      if (done < total) onProgress?.({ done: total, total, stage: last });
      done = total;
    },
  };
}
