import { modelError } from '../errors.js';
import { assertFinite, readFloats, readIntegers } from '../format/checked-arrays.js';
import { readStrings } from '../format/checked-json.js';
import type { NumberArray } from '../format/little-endian.js';
import type { SavedState } from '../point-model.js';
import type { FittedSmoothing } from './fit-smoothing.js';
import type { SeasonKind, SmoothingForm, TrendKind } from './smoothing-states.js';

/** What was learned of one series. */
export type SeriesSmoothing = Pick<FittedSmoothing, 'form' | 'weights'>;

const TRENDS: readonly TrendKind[] = ['none', 'additive', 'damped'];
const SEASONS: readonly SeasonKind[] = ['none', 'additive', 'multiplicative'];
/** Weights per series. */
const WIDTH = 4;

/** Forms as 3 × trend + season, weights as alpha, beta, gamma, phi. */
export function smoothingsState(learned: ReadonlyMap<string, SeriesSmoothing>): SavedState {
  const all = [...learned.values()];
  const forms = all.map(
    ({ form }) => 3 * TRENDS.indexOf(form.trend) + SEASONS.indexOf(form.season),
  );
  const weights = all.flatMap(({ weights: { alpha, beta, gamma, phi } }) => [
    alpha,
    beta,
    gamma,
    phi,
  ]);
  return {
    params: { series: [...learned.keys()] },
    arrays: new Map<string, NumberArray>([
      ['forms', Int32Array.from(forms)],
      ['weights', Float64Array.from(weights)],
    ]),
  };
}

/** @throws CrimecastError `MODEL_FILE_INVALID` */
export function restoreSmoothings({ params, arrays }: SavedState): Map<string, SeriesSmoothing> {
  const ids = readStrings(params, 'series');
  const forms = readIntegers(arrays, 'forms', ids.length);
  const numbers = readFloats(arrays, 'weights', ids.length * WIDTH);
  assertFinite('weights', numbers);
  const learned = new Map<string, SeriesSmoothing>();
  ids.forEach((id, s) => {
    const code = forms[s]!;
    if (code < 0 || code >= TRENDS.length * SEASONS.length) throw wrong('a form there is not');
    const form: SmoothingForm = {
      trend: TRENDS[Math.floor(code / 3)]!,
      season: SEASONS[code % 3]!,
    };
    const [alpha, beta, gamma, phi] = numbers.subarray(s * WIDTH) as unknown as number[];
    const sound = [alpha!, beta!, gamma!, phi!].every((weight) => weight >= 0 && weight <= 1);
    if (!sound) throw wrong('a weight outside 0 to 1');
    learned.set(id, { form, weights: { alpha: alpha!, beta: beta!, gamma: gamma!, phi: phi! } });
  });
  if (learned.size !== ids.length) throw wrong('a series twice');
  return learned;
}

function wrong(what: string) {
  return modelError('MODEL_FILE_INVALID', `Of its smoothers this model names ${what}.`);
}
