import type { Panel } from '@crimecast/data';
import type { SeriesRule } from '../baselines/forecast-each.js';
import { lastObserved } from '../baselines/naive.js';
import { ruleModel } from '../baselines/rule-model.js';
import { cheapest } from '../cheapest.js';
import { chosenByCrime } from '../log-scale/chosen-by-crime.js';
import { countOf, type LogPanel, logPanel } from '../log-scale/log-panel.js';
import type { LoneModel } from '../point-model.js';

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
export const sesLog = sesLogBy(logPanel);

/** The same; where logs come from changes nothing but the time it takes. */
export function sesLogBy(logsOf: (panel: Panel) => LogPanel): LoneModel {
  return ruleModel({
    id: 'ses-log',
    label: 'Smoothed logs',
    description: 'Exponential smoothing of log counts, with seasons where there are any.',
    features: ['smoothed-log-level'],
    ruleFor: (history) => smoothingRule(logsOf(history)),
  });
}

function smoothingRule(logs: LogPanel): SeriesRule {
  const { panel, levels, season } = logs;
  const { series, length } = panel;
  const alphas = alphasOf(logs);
  return (values, out, s) => {
    const alpha = alphas.get(series[s]!.crime) ?? DEFAULT_ALPHA;
    const { level } = smooth(levels.subarray(s * length, (s + 1) * length), alpha);
    if (Number.isNaN(level)) return lastObserved(values, out);
    for (let step = 0; step < out.length; step++) {
      out[step] = countOf(level + season(s, length + step));
    }
    return null;
  };
}

/**
 * The level after the last value, NaN when nothing was observed, and the sum of the absolute errors
 * of each level as a forecast of the next value.
 */
function smooth(levels: Float64Array, alpha: number): { level: number; error: number } {
  let level = Number.NaN;
  let error = 0;
  for (const value of levels) {
    if (Number.isNaN(value)) continue;
    if (Number.isNaN(level)) level = value;
    error += Math.abs(value - level);
    level += alpha * (value - level);
  }
  return { level, error };
}

/** By crime; those without one have the default. */
function alphasOf({ panel, levels }: LogPanel): Map<string, number | undefined> {
  if (panel.length < LONG) return new Map();
  return chosenByCrime({ ...panel, values: levels }, (series) =>
    cheapest(ALPHAS, (alpha) => {
      let error = 0;
      for (const values of series) error += smooth(values, alpha).error;
      return error;
    }),
  );
}
