import type { ProgressMeter } from '../progress-meter.js';

/** Passes on every `count`-th piece: `count` fits in a row look like one. */
export function sharedMeter(meter: ProgressMeter, count: number): ProgressMeter {
  let pieces = 0;
  return {
    advance(stage) {
      pieces++;
      if (pieces % count === 0) meter.advance(stage);
    },
  };
}
