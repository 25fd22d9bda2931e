import { modelError } from '../errors.js';
import { assertFinite, readFloats } from '../format/checked-arrays.js';
import { readStrings } from '../format/checked-json.js';
import type { SavedState } from '../point-model.js';
import type { RatePrior } from './poisson-level.js';

/** Numbers per prior. */
const WIDTH = 4;

/** What was learned of each crime. */
export interface RatePriors {
  readonly crimes: readonly string[];
  readonly priors: readonly RatePrior[];
}

export function priorsState({ crimes, priors }: RatePriors): SavedState {
  const numbers = priors.flatMap(({ mean, variance, drift, noise }) => [
    mean,
    variance,
    drift,
    noise,
  ]);
  return { params: { crimes }, arrays: new Map([['priors', Float64Array.from(numbers)]]) };
}

/** @throws CrimecastError `MODEL_FILE_INVALID` */
export function restorePriors({ params, arrays }: SavedState): RatePriors {
  const crimes = readStrings(params, 'crimes');
  const numbers = readFloats(arrays, 'priors', crimes.length * WIDTH);
  assertFinite('priors', numbers);
  const priors = crimes.map((_, c): RatePrior => {
    const [mean, variance, drift, noise] = numbers.subarray(c * WIDTH);
    if (mean! <= 0 || variance! <= 0 || drift! < 0 || noise! < 0) {
      throw modelError('MODEL_FILE_INVALID', 'A prior in this model is no rate above 0.');
    }
    return { mean: mean!, variance: variance!, drift: drift!, noise: noise! };
  });
  return { crimes, priors };
}
