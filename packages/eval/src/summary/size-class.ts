import type { BacktestResult } from '../backtest/backtest-result.js';
import { seriesByCrime } from './group-rows.js';

/** Quarters of the series of a crime by their level at the origin, smallest first. */
export const SIZE_CLASSES = [
  'smallest quarter',
  'second quarter',
  'third quarter',
  'largest quarter',
] as const;

/** Classes by the share of zeros in what was known at the origin. */
export const ZERO_CLASSES = [
  'never 0',
  'up to 1 in 4 are 0',
  'up to 3 in 4 are 0',
  'more than 3 in 4 are 0',
] as const;

/**
 * The size class of every series at one origin: in which quarter of its crime its level lies.
 * Equal levels share a class, so quarters may differ in size.
 * @returns position in `SIZE_CLASSES` per series; −1 where nothing was known
 */
export function sizeClasses(result: BacktestResult, origin: number): Int32Array {
  const { level } = result.history[origin]!;
  const classes = new Int32Array(result.series.length).fill(-1);
  for (const all of seriesByCrime(result).values()) {
    const members = all.filter((s) => !Number.isNaN(level[s]!));
    members.sort((a, b) => level[a]! - level[b]!);
    for (let from = 0; from < members.length; ) {
      let to = from;
      while (to < members.length && level[members[to]!] === level[members[from]!]) to++;
      const middle = (from + to) / 2 / members.length;
      for (let i = from; i < to; i++) {
        classes[members[i]!] = Math.min(3, Math.floor(middle * SIZE_CLASSES.length));
      }
      from = to;
    }
  }
  return classes;
}

/** @returns position in `ZERO_CLASSES`, or −1 for NaN */
export function zeroClass(share: number): number {
  if (Number.isNaN(share)) return -1;
  return share === 0 ? 0 : share <= 0.25 ? 1 : share <= 0.75 ? 2 : 3;
}
