import { dataError } from '../errors.js';
import { seasonLength } from './frequency.js';
import { type Panel, seriesValues } from './panel.js';

/**
 * What stands where a value is missing.
 * - `leave`: nothing changes.
 * - `zero`: 0. Right only where no row means no case, as in a register that lists cases one by one.
 * - `previous`: the last value known before. Values before the first one stay missing.
 * - `season`: the value one season (year; for days, week) before, itself filled if need be.
 * - `interpolate`: on the straight line between the neighbours known. Outside them it stays missing.
 *   It looks ahead: a model that is tested on the past must not be given such values.
 */
export type GapPolicy = 'leave' | 'zero' | 'previous' | 'season' | 'interpolate';

export interface FillGapsOptions {
  /** Gaps longer than this many periods stay missing as a whole; without limit by default. */
  maxGap?: number;
}

/**
 * A panel whose gaps are filled by a policy; the policy `leave` gives the panel itself.
 * Filled values may be fractions.
 * @throws CrimecastError `DATA_OPTION_INVALID` for an unknown policy or a `maxGap` below 1
 */
export function fillGaps(panel: Panel, policy: GapPolicy, options: FillGapsOptions = {}): Panel {
  const { maxGap = Number.POSITIVE_INFINITY } = options;
  if (!Object.hasOwn(fillers, policy)) {
    throw dataError(
      'DATA_OPTION_INVALID',
      `"${policy}" is no policy for gaps; use one of ${Object.keys(fillers).join(', ')}.`,
    );
  }
  if (!(maxGap >= 1)) {
    throw dataError(
      'DATA_OPTION_INVALID',
      `maxGap is ${maxGap}; give a number of periods, 1 or more.`,
    );
  }
  if (policy === 'leave') return panel;
  const values = panel.values.slice();
  const season = seasonLength(panel.frequency);
  const filled: Panel = Object.freeze({ ...panel, values });
  for (let s = 0; s < panel.series.length; s++) {
    const series = seriesValues(filled, s);
    for (const [from, to] of gaps(series)) {
      if (to - from <= maxGap) fillers[policy](series, from, to, season);
    }
  }
  return filled;
}

type Filler = (values: Float64Array, from: number, to: number, season: number) => void;

/** Each fills the gap `from … to - 1`. */
const fillers: Record<GapPolicy, Filler> = {
  leave: () => {},
  zero: (values, from, to) => values.fill(0, from, to),
  previous: (values, from, to) => {
    if (from > 0) values.fill(values[from - 1]!, from, to);
  },
  season: (values, from, to, season) => {
    for (let t = Math.max(from, season); t < to; t++) values[t] = values[t - season]!;
  },
  interpolate: (values, from, to) => {
    if (from === 0 || to === values.length) return;
    const step = (values[to]! - values[from - 1]!) / (to - from + 1);
    for (let t = from; t < to; t++) values[t] = values[from - 1]! + step * (t - from + 1);
  },
};

/** Stretches of missing values, as half-open ranges; found before anything is filled. */
function gaps(values: Float64Array): [number, number][] {
  const found: [number, number][] = [];
  for (let t = 0; t < values.length; t++) {
    if (!Number.isNaN(values[t]!)) continue;
    const from = t;
    while (t < values.length && Number.isNaN(values[t]!)) t += 1;
    found.push([from, t]);
  }
  return found;
}
