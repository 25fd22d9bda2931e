import type { FeatureColumn } from '@crimecast/windows';
import { square } from '../portable/square.js';
import { changeWeight, type FeatureSource } from './feature-source.js';

/** Periods that a series is compared with: itself and up to three before. */
const MEMORY = 4;

const NAMES = [
  'level',
  'change1',
  'change2',
  'from-mean',
  'from-median',
  'spread',
  'state-change',
  'from-state',
  'share',
  'area-size',
  'crime-size',
  'known',
] as const;

/** Every feature uses its row's origin and what came before. */
export const POOLED_COLUMNS: readonly FeatureColumn[] = NAMES.map((name) => ({ name, offset: 0 }));

/** Writes the features of a series at one period `t`, whose count is known, as those of row `row`. */
export type WriteFeatures = (s: number, t: number, row: number) => void;

/**
 * How features are written.
 *
 * Log level; the last two changes without the national one; distance from mean and median of up
 * to four periods, and their spread; what the other areas of the state did on average, and the
 * distance from their level; share in the area's total; size of the area; mean level of the crime
 * in the first period, so that it is the same in all; known periods of the last four. What is not
 * known is 0.
 * @param out  column-major: feature `c` of row `r` goes to `out[c * rows + r]`
 */
export function featureWriter(
  source: FeatureSource,
  out: Float64Array,
  rows: number,
): WriteFeatures {
  const { logs, counts, own, state, crime, area, sizes } = source;
  const { length, values } = logs.panel;
  const recent = new Float64Array(MEMORY);
  return (s, t, row) => {
    const at = s * length + t;
    const level = logs.levels[at]!;
    const now = own[at]!;
    let known = 0;
    let sum = 0;
    for (let i = Math.max(0, t - MEMORY + 1); i <= t; i++) {
      const value = own[s * length + i]!;
      if (Number.isNaN(value)) continue;
      recent[known++] = value;
      sum += value;
    }
    const mean = sum / known;
    let squares = 0;
    for (let i = 0; i < known; i++) squares += square(recent[i]! - mean);
    const change = t > 0 ? now - own[at - 1]! : 0;
    const before = t > 1 ? own[at - 1]! - own[at - 2]! : 0;
    const stateCell = state.of[s]! * length + t;
    const crimeCell = crime.of[s]! * length;
    const weight = t > 0 && !Number.isNaN(change) ? changeWeight(values[at]!) : 0;
    const otherWeight = state.weight[stateCell]! - weight;
    const others = state.levels[stateCell]! - 1;
    const size = sizes[area.of[s]! * length + t]!;
    const stateChange =
      others > 0 && otherWeight > 0.5
        ? (state.change[stateCell]! - weight * (change || 0)) / otherWeight
        : 0;
    out[row] = numberOr0(level);
    out[rows + row] = numberOr0(change);
    out[2 * rows + row] = numberOr0(before);
    out[3 * rows + row] = numberOr0(now - mean);
    out[4 * rows + row] = numberOr0(now - medianOf(recent, known));
    out[5 * rows + row] = numberOr0(Math.sqrt(squares / known));
    out[6 * rows + row] = numberOr0(stateChange);
    out[7 * rows + row] = numberOr0(
      others > 0 ? level - (state.level[stateCell]! - level) / others : 0,
    );
    out[8 * rows + row] = numberOr0(counts[at]! - size);
    out[9 * rows + row] = numberOr0(size);
    out[10 * rows + row] = numberOr0(crime.level[crimeCell]! / crime.levels[crimeCell]!);
    out[11 * rows + row] = known;
  };
}

/** The features of all series at a period, made once; see `FeatureSource.features`. */
export function periodFeatures(source: FeatureSource, t: number): Float64Array {
  const { length, series } = source.logs.panel;
  const known = source.features.get(t);
  if (known) return known;
  const made = new Float64Array(series.length * POOLED_COLUMNS.length);
  const write = featureWriter(source, made, series.length);
  for (let s = 0; s < series.length; s++) {
    if (!Number.isNaN(source.own[s * length + t]!)) write(s, t, s);
  }
  source.features.set(t, made);
  return made;
}

function numberOr0(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}

/** The median of the first `count` numbers, which it sorts. */
function medianOf(values: Float64Array, count: number): number {
  for (let i = 1; i < count; i++) {
    const value = values[i]!;
    let at = i;
    for (; at > 0 && values[at - 1]! > value; at--) values[at] = values[at - 1]!;
    values[at] = value;
  }
  return (values[(count - 1) >> 1]! + values[count >> 1]!) / 2;
}
