import { seasonLength } from '@crimecast/data';
import { assertPositiveInteger } from '../errors.js';
import { type Feature, NO_VALUE, valueAt } from './feature.js';

/**
 * The value of the target's season, so many cycles before the target: for a target in May 2024,
 * `seasonalLag(1)` is May 2023. Where that lies after the row's origin, the cycle before it is
 * taken, so that it is known at any horizon. On years it is `lag(cycles)`.
 * @throws CrimecastError `WINDOW_OPTION_INVALID` unless `cycles` is an integer ≥ 1
 */
export function seasonalLag(cycles: number): Feature {
  assertPositiveInteger('cycles', cycles);
  return {
    name: `season${cycles}`,
    offset: 0,
    prepare(panel) {
      const cycle = seasonLength(panel.frequency);
      return (s, t, target) => valueAt(panel, s, newest(target, t, cycle) - (cycles - 1) * cycle);
    },
  };
}

/**
 * The mean over that many of the latest cycles of the target's season; missing ones are left out,
 * NaN when all are.
 * @throws CrimecastError `WINDOW_OPTION_INVALID` unless `cycles` is an integer ≥ 1
 */
export function seasonalMean(cycles: number): Feature {
  assertPositiveInteger('cycles', cycles);
  return {
    name: `season-mean${cycles}`,
    offset: 0,
    prepare(panel) {
      const cycle = seasonLength(panel.frequency);
      return (s, t, target) => {
        let sum = 0;
        let known = 0;
        for (let c = 0; c < cycles; c++) {
          const value = valueAt(panel, s, newest(target, t, cycle) - c * cycle);
          if (Number.isNaN(value)) continue;
          sum += value;
          known++;
        }
        return sum / known;
      };
    },
  };
}

/** Position of the target in its cycle, as sine and cosine: two features, known in advance. */
export function seasonWave(): Feature[] {
  return (['sin', 'cos'] as const).map((wave) => ({
    name: `season-${wave}`,
    offset: NO_VALUE,
    prepare(panel) {
      const cycle = seasonLength(panel.frequency);
      return (_s, _t, target) => Math[wave]((2 * Math.PI * (panel.start + target)) / cycle);
    },
  }));
}

/** The latest position of the target's season that is not after `t`. */
function newest(target: number, t: number, cycle: number): number {
  return target - Math.max(1, Math.ceil((target - t) / cycle)) * cycle;
}
