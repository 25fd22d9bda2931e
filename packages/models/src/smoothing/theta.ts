import { type Panel, seasonLength, seriesValues } from '@crimecast/data';
import type { SeriesRule } from '../baselines/forecast-each.js';
import { lastObservedInstead } from '../baselines/last-observed-instead.js';
import { ruleModel } from '../baselines/rule-model.js';
import { countPeriods } from '../count-periods.js';
import { countOf, logPanel } from '../log-scale/log-panel.js';
import { countObserved, fromFirstObserved } from '../observed.js';
import { exp } from '../portable/exp.js';
import { log1p } from '../portable/log1p.js';
import { fitSmoothing } from './fit-smoothing.js';
import { initialStates } from './initial-states.js';
import { DEFAULT_ALPHA } from './ses-log.js';
import { followStates } from './smoothing-states.js';
import { straightLine } from './straight-line.js';
import { writeTheta } from './theta-line.js';

/** Periods that a trend is read from, the most recent: ten years of months. */
const MOST_VALUES = 120;
const NEEDED = 3;
const LEVEL = { trend: 'none', season: 'none' } as const;

/** Observed values below which the weight of the newest is not chosen but taken for what is usual. */
const ENOUGH = 10;

/**
 * The theta method: the smoothed level moved on by half of the straight line's slope over the last
 * 120 periods. Where there are seasons it works on log counts, seasons taken out and put back as far
 * as they are not noise; on years on the counts, because slopes of a few logs run away. Missing
 * values are skipped; three observed ones are needed.
 */
export const theta = ruleModel({
  id: 'theta',
  label: 'Theta method',
  description: 'The smoothed level, moved on by half of the long trend, with seasons.',
  features: ['smoothed-level', 'slope', 'season'],
  ruleFor: rules,
});

function rules(history: Panel): SeriesRule {
  const logs = logPanel(history);
  const seasonal = seasonLength(history.frequency) > 1;
  const levels = seasonal ? { ...history, values: logs.levels } : history;
  return (values, out, s) => {
    const own = fromFirstObserved(seriesValues(levels, s).subarray(-MOST_VALUES));
    const observed = countObserved(own);
    if (observed < NEEDED) {
      const detail = `${countPeriods(observed, history.frequency)} of history, ${NEEDED} needed`;
      return lastObservedInstead(values, out, 'SHORT_HISTORY', detail);
    }
    const alpha =
      observed < ENOUGH ? DEFAULT_ALPHA : fitSmoothing(own, LEVEL, 'additive', 1)!.weights.alpha;
    const weights = { alpha, beta: 0, gamma: 0, phi: 1 };
    const { level } = followStates(own, LEVEL, weights, initialStates(own, LEVEL, 1)!);
    const left = exp(observed * log1p(-alpha));
    writeTheta({ level, slope: straightLine(own).slope, alpha, left }, out);
    for (let step = 0; step < out.length; step++) {
      const season = logs.season(s, history.length + step);
      out[step] = seasonal ? countOf(out[step]! + season) : Math.max(0, out[step]!);
    }
    return null;
  };
}
