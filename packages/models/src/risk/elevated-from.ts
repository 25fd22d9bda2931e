import { type Panel, seasonLength } from '@crimecast/data';
import { valueAt } from '@crimecast/windows';

/** How far above its past a count must be. */
const FACTOR = 1.5;
/** Past values of the same season that it is compared with, the newest first. */
const PAST = 3;
/** Mean of the past below which no count says much. */
const LEAST = 5;

/**
 * The count from which the period after position `t` is elevated: half as much again as the last
 * value, and as the mean of those known of the last three. A rise over the last value alone is mostly
 * the return from a low one. With seasons, values of the coming season are compared.
 * @returns NaN where the last value is missing or the mean is below 5: there a few cases more are chance
 */
export function elevatedFrom(panel: Panel, s: number, t: number): number {
  const cycle = seasonLength(panel.frequency);
  const newest = t + 1 - cycle;
  const last = valueAt(panel, s, newest);
  let sum = 0;
  let known = 0;
  for (let back = 0; back < PAST; back++) {
    const value = valueAt(panel, s, newest - back * cycle);
    if (Number.isNaN(value)) continue;
    sum += value;
    known++;
  }
  const mean = sum / known;
  return mean >= LEAST ? FACTOR * Math.max(last, mean) : Number.NaN;
}
