import type { Panel } from '@crimecast/data';
import type { SeriesRule } from '../baselines/forecast-each.js';
import { lastObserved } from '../baselines/naive.js';
import { ruleModel } from '../baselines/rule-model.js';
import { countOf, type LogPanel, logPanel } from '../log-scale/log-panel.js';
import { seriesByCrime } from '../log-scale/series-by-crime.js';

/** Weight of the newest value where the history is too short to choose one. */
export const DEFAULT_ALPHA = 0.7;
const ALPHAS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** Periods from which on the weight is chosen by the past errors of a crime. */
const LONG = 24;

/**
 * Simple exponential smoothing of log counts, seasons taken out and put back.
 *
 * The weight of the newest value is 0.7; from 24 periods on it is the one of 0.1 to 0.9 with the
 * smallest absolute one-step errors over all series of the crime in the history itself. The
 * level starts at the first observed value; missing values leave it as it is.
 * Source: Gardner (2006), Exponential smoothing: the state of the art, part II.
 */
export const sesLog = ruleModel({
  id: 'ses-log',
  label: 'Smoothed logs',
  description: 'Exponential smoothing of log counts, with seasons where there are any.',
  features: ['smoothed-log-level'],
  ruleFor: rules,
});

function rules(history: Panel): SeriesRule {
  const logs = logPanel(history);
  const alphas = alphaOf(logs);
  return (values, out, s) => {
    const level = smooth(levelsOf(logs, s), alphas.get(history.series[s]!.crime)!);
    if (Number.isNaN(level)) return lastObserved(values, out);
    for (let step = 0; step < out.length; step++) {
      out[step] = countOf(level + logs.season(s, history.length + step));
    }
    return null;
  };
}

/** The level after the last value; NaN when nothing was observed. */
export function smooth(levels: Float64Array, alpha: number): number {
  let level = Number.NaN;
  for (const value of levels) {
    if (Number.isNaN(value)) continue;
    level = Number.isNaN(level) ? value : level + alpha * (value - level);
  }
  return level;
}

function alphaOf(logs: LogPanel): Map<string, number> {
  const chosen = new Map<string, number>();
  for (const [crime, members] of seriesByCrime(logs.panel)) {
    let best = DEFAULT_ALPHA;
    let least = Number.POSITIVE_INFINITY;
    for (const alpha of logs.panel.length < LONG ? [] : ALPHAS) {
      let error = 0;
      for (const s of members) error += oneStepError(levelsOf(logs, s), alpha);
      if (error < least) [best, least] = [alpha, error];
    }
    chosen.set(crime, best);
  }
  return chosen;
}

function oneStepError(levels: Float64Array, alpha: number): number {
  let level = Number.NaN;
  let sum = 0;
  for (const value of levels) {
    if (Number.isNaN(value)) continue;
    if (Number.isNaN(level)) level = value;
    sum += Math.abs(value - level);
    level += alpha * (value - level);
  }
  return sum;
}

function levelsOf({ panel, levels }: LogPanel, s: number): Float64Array {
  return levels.subarray(s * panel.length, (s + 1) * panel.length);
}
