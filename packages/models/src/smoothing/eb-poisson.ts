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

/** The same; where levels and powers of e come from changes nothing but the time it takes. */
export function ebPoissonBy(
  levelsOf: LevelsOf,
  expOf: ExpOf = (values) => values.map(exp),
): LoneModel {
  return {
    id: 'eb-poisson',
    label: 'Shrunk rates (empirical Bayes)',
    description:
      'Follows the rate behind the counts; the smaller the counts, the less one year moves it.',
    features: ['rate', 'state-change', 'national-change'],
    heavy: true,
    async fit(train, task) {
      const { learn } = exposed(train, levelsOf, expOf);
      const crimes: string[] = [];
      const priors: RatePriors['priors'][number][] = [];
      for (const [crime, members] of seriesByCrime(train)) {
        await yieldToLoop();
        task.signal?.throwIfAborted();
        crimes.push(crime);
        priors.push(learn(members));
        task.meter.advance(crime);
      }
      return fitted({ crimes, priors }, levelsOf, expOf);
    },
    restore: (state) => fitted(restorePriors(state), levelsOf, expOf),
  };
}

type LevelsOf = (panel: Panel) => Pick<PanelLevels, 'logs' | 'shared'>;
/** eˣ of all numbers of an array, which may be written over. */
type ExpOf = (values: Float64Array) => Float64Array;

function fitted(learned: RatePriors, ...ways: [LevelsOf, ExpOf]): FittedPoint {
  return {
    state: priorsState(learned),
    forecast: (history, horizon) =>
      forecastEach(history, horizon, rateRule(learned, exposed(history, ...ways))),
  };
}

function rateRule(
  { crimes, priors }: RatePriors,
  { panel, learn, exposuresOf, ahead }: Exposed,
): SeriesRule {
  const priorOf = new Map(crimes.map((crime, c) => [crime, priors[c]!]));
  return (values, out, s) => {
    const missing = lastObserved(values, out);
    if (missing) return missing;
    const { crime } = panel.series[s]!;
    let prior = priorOf.get(crime);
    if (!prior) {
      prior = learn(seriesByCrime(panel).get(crime)!);
      priorOf.set(crime, prior);
    }
    const { mean } = followRate(values, exposuresOf(s), prior, false);
    for (let step = 0; step < out.length; step++) out[step] = medianCount(mean * ahead(s, step));
    return null;
  };
}

type Exposed = ReturnType<typeof exposed>;

/** Series with their exposures, which are 1 in an average season at the level of the last period. */
function exposed(panel: Panel, levelsOf: LevelsOf, expOf: ExpOf) {
  const { logs, shared } = levelsOf(panel);
  const { length } = panel;
  const levels = shared.slice();
  for (let s = 0; s < panel.series.length; s++) {
    const first = s * length;
    const last = shared[first + length - 1]!;
    for (let t = 0; t < length; t++)
      levels[first + t] = levels[first + t]! - last + logs.season(s, t);
  }
  const exposures = expOf(levels);
  const exposuresOf = (s: number) => exposures.subarray(s * length, (s + 1) * length);
  return {
    panel,
    exposuresOf,
    learn: (members: readonly number[]) =>
      learnPrior(
        members.map((s) => ({ counts: seriesValues(panel, s), exposures: exposuresOf(s) })),
      ),
    /** The exposure `step` periods after the first one ahead. */
    ahead: (s: number, step: number) => exp(logs.season(s, length + step)),
  };
}
