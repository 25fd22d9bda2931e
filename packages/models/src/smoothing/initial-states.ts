import { centredAverage } from '../log-scale/centred-average.js';
import { meanOfObserved } from '../observed.js';
import type { SeasonKind, SmoothingForm, SmoothingStates } from './smoothing-states.js';
import { straightLine } from './straight-line.js';

/** Cycles at the start of a series that its first seasons are read from. */
const FIRST_CYCLES = 3;
/** Values at the start that the first level and trend are read from, where seasons ask no more. */
const FIRST_VALUES = 10;

/**
 * The states before the first value, from the start of the series alone.
 *
 * Seasons: classical decomposition of the first three cycles. Level and trend: the straight line
 * of least squares through the first values without their seasons, ten or two cycles of them;
 * without a trend, their mean.
 * Source: Hyndman, Koehler, Ord & Snyder (2008), § 2.6.1.
 * @param values oldest first, NaN is missing; at least one observed
 * @param cycle  periods per season
 * @returns `null` where a season of the first three cycles is nowhere observed, or a
 * multiplicative one not above 0
 */
export function initialStates(
  values: Float64Array,
  form: SmoothingForm,
  cycle: number,
): SmoothingStates | null {
  const seasons =
    form.season === 'none' ? new Float64Array(0) : firstSeasons(values, form.season, cycle);
  if (seasons === null) return null;
  const many = Math.max(FIRST_VALUES, 2 * seasons.length);
  const levels: number[] = [];
  for (let t = 0, observed = 0; t < values.length && observed < many; t++) {
    levels.push(withoutSeason(values[t]!, form.season, seasons[t % cycle] ?? 0));
    if (!Number.isNaN(values[t]!)) observed++;
  }
  const { level, slope } = straightLine(levels);
  const flat = form.trend === 'none' || (form.season === 'multiplicative' && !(level > 0));
  return flat
    ? { level: meanOfObserved(Float64Array.from(levels)), trend: 0, seasons }
    : { level, trend: slope, seasons };
}

function withoutSeason(value: number, kind: SeasonKind, season: number): number {
  return kind === 'multiplicative' ? value / season : value - season;
}

/** Averages of what is left of each season when the trend is taken out. */
function firstSeasons(values: Float64Array, kind: SeasonKind, cycle: number): Float64Array | null {
  const first = values.subarray(0, FIRST_CYCLES * cycle);
  const sums = new Float64Array(cycle);
  const counts = new Int32Array(cycle);
  const trend = centredAverage(first, cycle);
  for (let t = 0; t < first.length; t++) {
    const left = withoutSeason(first[t]!, kind, trend[t]!);
    if (Number.isNaN(left)) continue;
    sums[t % cycle]! += left;
    counts[t % cycle]!++;
  }
  if (counts.includes(0)) return null;
  const indices = sums.map((sum, i) => sum / counts[i]!);
  const middle = meanOfObserved(indices);
  const centred = indices.map((value) => withoutSeason(value, kind, middle));
  return centred.every((value) => Number.isFinite(value) && (kind === 'additive' || value > 0))
    ? centred
    : null;
}
