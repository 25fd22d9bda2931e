import type { FeatureColumn } from '@crimecast/windows';
import { log1p } from '../portable/log1p.js';
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

/**
 * Writes the features of one series at one period.
 *
 * Log level; the last two changes without the national one; distance from mean and median of up
 * to four periods, and their spread; what the other areas of the state did on average, and the
 * distance from their level; share in the area's total; size of the area; level and movement of
 * the crime; known periods of the last four. What is not known is 0.
 * @param t    a period whose count is known
 * @param out  column-major: feature `c` goes to `out[c * rows + row]`
 */
export function writeFeatures(
  source: FeatureSource,
  s: number,
  t: number,
  out: Float64Array,
  row: number,
  rows: number,
): void {
  const { logs, own, state, crime, area } = source;
  const { length, values } = logs.panel;
  const at = s * length + t;
  const level = logs.levels[at]!;
  const now = own[at]!;
  const recent = knownBefore(own, s * length, t);
  const mean = recent.reduce((sum, value) => sum + value, 0) / recent.length;
  const squares = recent.reduce((sum, value) => sum + square(value - mean), 0);
  const change = t > 0 ? now - own[at - 1]! : 0;
  const before = t > 1 ? own[at - 1]! - own[at - 2]! : 0;
  const stateCell = state.of[s]! * length + t;
  const crimeCell = crime.of[s]! * length;
  const areaCell = area.of[s]! * length + t;
  const weight = t > 0 && !Number.isNaN(change) ? changeWeight(values[at]!) : 0;
  const otherWeight = state.weight[stateCell]! - weight;
  const others = state.levels[stateCell]! - 1;
  const size = log1p(area.count[areaCell]!);
  const write = (column: number, value: number) => {
    out[column * rows + row] = Number.isNaN(value) ? 0 : value;
  };
  write(0, level);
  write(1, change);
  write(2, before);
  write(3, now - mean);
  write(4, now - median(recent));
  write(5, Math.sqrt(squares / recent.length));
  write(
    6,
    others > 0 && otherWeight > 0.5
      ? (state.change[stateCell]! - weight * (change || 0)) / otherWeight
      : 0,
  );
  write(7, others > 0 ? level - (state.level[stateCell]! - level) / others : 0);
  write(8, log1p(values[at]!) - size);
  write(9, size);
  write(10, crime.level[crimeCell]! / crime.levels[crimeCell]!);
  write(11, recent.length);
}

function knownBefore(own: Float64Array, first: number, t: number): number[] {
  const known: number[] = [];
  for (let i = Math.max(0, t - MEMORY + 1); i <= t; i++) {
    if (!Number.isNaN(own[first + i]!)) known.push(own[first + i]!);
  }
  return known;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}
