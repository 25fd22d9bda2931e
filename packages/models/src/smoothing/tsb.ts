import type { Panel } from '@crimecast/data';
import type { SeriesRule } from '../baselines/forecast-each.js';
import { lastObserved } from '../baselines/naive.js';
import { ruleModel } from '../baselines/rule-model.js';
import { cheapest } from '../cheapest.js';
import { chosenByCrime } from '../log-scale/chosen-by-crime.js';
import { countObserved, meanOfObserved } from '../observed.js';
import { square } from '../portable/square.js';

const WEIGHTS = [0.02, 0.05, 0.1, 0.2, 0.3];
const PAIRS = WEIGHTS.flatMap((size) => WEIGHTS.map((chance): TsbWeights => ({ size, chance })));
/** Where the history is too short to choose. */
const USUAL: TsbWeights = { size: 0.1, chance: 0.1 };
const MIN_ERRORS = 24;

/** Weights of the newest value on the size of counts above 0, and on their chance. */
export interface TsbWeights {
  readonly size: number;
  readonly chance: number;
}

/** The forecast after the last value, and the errors on the way. */
export interface TsbRate {
  readonly rate: number;
  /** Sum of squared one-step errors, and how many. */
  readonly squares: number;
  readonly errors: number;
}

/**
 * Smooths the chance that anything is recorded in a period, and how much if so: unlike Croston's
 * method it learns from zeros too, so that a series that ends fades out.
 *
 * Both weights are those of a crime: the pair of 0.02 to 0.3 with the smallest squared one-step
 * errors over its series, each divided by its mean; 0.1 and 0.1 below 24 errors.
 * Source: Teunter, Syntetos & Babai (2011), Intermittent demand: linking forecasting to inventory
 * obsolescence.
 */
export const tsb = ruleModel({
  id: 'tsb',
  label: 'Chance and size (sparse counts)',
  description: 'Smooths the chance of any case and their number; series that end fade out.',
  features: ['size', 'chance'],
  ruleFor: rules,
});

function rules(history: Panel): SeriesRule {
  const weights = chosenByCrime(history, chooseWeights);
  return (values, out, s) => {
    const missing = lastObserved(values, out);
    if (missing) return missing;
    out.fill(followTsb(values, weights.get(history.series[s]!.crime)!).rate);
    return null;
  };
}

/**
 * @param values counts, oldest first; NaN is missing
 * @returns a rate of 0 where nothing was ever above 0
 */
export function followTsb(values: Float64Array, { size, chance }: TsbWeights): TsbRate {
  const first = values.findIndex((value) => value > 0);
  if (first < 0) return { rate: 0, squares: 0, errors: 0 };
  let amount = values[first]!;
  let probability = 1 / countObserved(values.subarray(0, first + 1));
  let squares = 0;
  let errors = 0;
  for (let t = first + 1; t < values.length; t++) {
    const value = values[t]!;
    if (Number.isNaN(value)) continue;
    squares += square(value - amount * probability);
    errors++;
    if (value > 0) amount += size * (value - amount);
    probability += chance * ((value > 0 ? 1 : 0) - probability);
  }
  return { rate: amount * probability, squares, errors };
}

function chooseWeights(series: readonly Float64Array[]): TsbWeights {
  const means = series.map(meanOfObserved);
  let errors = 0;
  const best = cheapest(PAIRS, (weights) => {
    errors = 0;
    let sum = 0;
    series.forEach((values, i) => {
      if (!(means[i]! > 0)) return;
      const followed = followTsb(values, weights);
      sum += followed.squares / square(means[i]!);
      errors += followed.errors;
    });
    return sum;
  });
  return errors < MIN_ERRORS ? USUAL : best!;
}
