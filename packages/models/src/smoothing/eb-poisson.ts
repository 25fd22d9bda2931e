import { type Panel, seriesValues } from '@crimecast/data';
import { forecastEach, type SeriesRule } from '../baselines/forecast-each.js';
import { lastObserved } from '../baselines/naive.js';
import type { PanelLevels } from '../log-scale/kept-levels.js';
import { levelsApart } from '../log-scale/levels-apart.js';
import { logPanel } from '../log-scale/log-panel.js';
import { seriesByCrime } from '../log-scale/series-by-crime.js';
import type { FittedPoint, LoneModel } from '../point-model.js';
import { exp } from '../portable/exp.js';
import { yieldToLoop } from '../yield-to-loop.js';
import { learnPrior } from './learn-prior.js';
import { medianCount } from './median-count.js';
import { followRate } from './poisson-level.js';
import { priorsState, type RatePriors, restorePriors } from './saved-priors.js';

/**
 * Empirical-Bayes Poisson–gamma: the rate of each series, drawn to what is usual of its crime the
 * more, the fewer cases it has. What a crime does in the state and everywhere is taken out of the
 * past and not carried on; seasons come back. The forecast is the median.
 */
export const ebPoisson = ebPoissonBy((panel) => {
  const logs = logPanel(panel);
  return { logs, ...levelsApart(logs) };
});

/** The same; where levels come from changes nothing but the time it takes. */
export function ebPoissonBy(levelsOf: LevelsOf): LoneModel {
  return {
    id: 'eb-poisson',
    label: 'Shrunk rates (empirical Bayes)',
    description:
      'Follows the rate behind the counts; the smaller the counts, the less one year moves it.',
    features: ['rate', 'state-change', 'national-change'],
    heavy: true,
    async fit(train, task) {
      const { learn } = exposed(train, levelsOf);
      const crimes: string[] = [];
      const priors: RatePriors['priors'][number][] = [];
      for (const [crime, members] of seriesByCrime(train)) {
        await yieldToLoop();
        task.signal?.throwIfAborted();
        crimes.push(crime);
        priors.push(learn(members));
        task.meter.advance(crime);
      }
      return fitted({ crimes, priors }, levelsOf);
    },
    restore: (state) => fitted(restorePriors(state), levelsOf),
  };
}

type LevelsOf = (panel: Panel) => Pick<PanelLevels, 'logs' | 'shared'>;

function fitted(learned: RatePriors, levelsOf: LevelsOf): FittedPoint {
  return {
    state: priorsState(learned),
    forecast: (history, horizon) =>
      forecastEach(history, horizon, rateRule(learned, history, levelsOf)),
  };
}

function rateRule({ crimes, priors }: RatePriors, history: Panel, levelsOf: LevelsOf): SeriesRule {
  const priorOf = new Map(crimes.map((crime, c) => [crime, priors[c]!]));
  const { learn, exposuresOf, ahead } = exposed(history, levelsOf);
  return (values, out, s) => {
    const missing = lastObserved(values, out);
    if (missing) return missing;
    const { crime } = history.series[s]!;
    const prior = priorOf.get(crime) ?? learn(seriesByCrime(history).get(crime)!);
    priorOf.set(crime, prior);
    const { mean } = followRate(values, exposuresOf(s), prior, false);
    for (let step = 0; step < out.length; step++) out[step] = medianCount(mean * ahead(s, step));
    return null;
  };
}

/** Series with their exposures, which are 1 in an average season at the level of the last period. */
function exposed(panel: Panel, levelsOf: LevelsOf) {
  const { logs, shared } = levelsOf(panel);
  const { length } = panel;
  const exposures = shared.map((level, i) => {
    const t = i % length;
    return exp(level - shared[i - t + length - 1]! + logs.season((i - t) / length, t));
  });
  const exposuresOf = (s: number) => exposures.subarray(s * length, (s + 1) * length);
  return {
    exposuresOf,
    learn: (members: readonly number[]) =>
      learnPrior(
        members.map((s) => ({ counts: seriesValues(panel, s), exposures: exposuresOf(s) })),
      ),
    /** The exposure `step` periods after the first one ahead. */
    ahead: (s: number, step: number) => exp(logs.season(s, length + step)),
  };
}
