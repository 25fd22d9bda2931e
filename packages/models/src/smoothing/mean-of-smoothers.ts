import { type Panel, seasonLength } from '@crimecast/data';
import { weightedMean } from '../selection/weighted-mean.js';
import { ebPoisson } from './eb-poisson.js';
import { sesLog } from './ses-log.js';
import { ets, holtWinters } from './smoothers.js';
import { theta } from './theta.js';

/** Cycles from which on seasons can be told from noise at past origins too. */
const MIN_CYCLES = 3;
const MEMBERS = [sesLog, ebPoisson, holtWinters, ets, theta];

/**
 * For months, quarters, weeks and days over three cycles or more: the mean of the log forecasts of
 * smoothers that differ in what they hold to be fixed, weighted by their past. Two pool what a
 * crime's series have in common, which small counts need; three follow each series, which long
 * histories allow.
 */
export const meanOfSmoothers = weightedMean(
  {
    id: 'smoothers',
    label: 'Mean of smoothers',
    description: `For seasonal data: the mean of the log forecasts of ${MEMBERS.map(({ id }) => id).join(', ')}, weighted by their past.`,
    suits: isSeasonal,
  },
  MEMBERS,
);

/** Whether a panel has seasons, and three cycles of history. */
export function isSeasonal({ frequency, length }: Panel): boolean {
  const cycle = seasonLength(frequency);
  return cycle > 1 && length >= MIN_CYCLES * cycle;
}
