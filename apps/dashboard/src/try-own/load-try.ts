import { CrimecastProblem } from '@crimecast/client';
import { apiAt } from '@/api/api';
import { apiOrigin } from '@/api/origin';
import type { Crime } from '@/api/types';
import { loadCrimes } from '@/data/load';
import type { Locale } from '@/i18n/locales';
import { askPredict, type Prediction } from './ask-predict';
import { type DistrictMeaning, findDistrict } from './find-district';
import type { Question } from './question';
import { readSeries } from './read-series';
import { canAsk, seriesAsked } from './series-asked';

export type TryAnswer =
  | { kind: 'nothing-asked' }
  | { kind: 'answered'; prediction: Prediction }
  | { kind: 'refused'; detail: string }
  | { kind: 'training' };

export type Example = {
  crime: string;
  district: string;
  place: string;
  values: number[];
  /** the year of the last value */
  until: string;
};
export type TryPage = {
  crimes: Crime[];
  examples: Example[];
  meaning: DistrictMeaning;
  answer: TryAnswer;
};

const EXAMPLES = [
  { crime: 'murder', district: '490' },
  { crime: 'burglary', district: '459' },
];

/** All the page needs for a question; `down` when the API does not answer. */
export async function loadTry(question: Question, locale: Locale): Promise<TryPage | 'down'> {
  const base = apiOrigin();
  try {
    const [crimes, examples, meaning] = await Promise.all([
      loadCrimes(base, locale),
      Promise.all(EXAMPLES.map((example) => loadExample(base, example, locale))),
      findDistrict(base, question.district, locale).catch((error) => {
        if (error instanceof CrimecastProblem) return { kind: 'unknown' } as const;
        throw error;
      }),
    ]);
    const answer = await answerTo(base, question, meaning);
    return { crimes, examples: examples.filter((e) => e !== null), meaning, answer };
  } catch {
    return 'down';
  }
}

/** A real series, so that nobody has to invent one. */
async function loadExample(base: string, example: (typeof EXAMPLES)[number], locale: Locale) {
  const { crime, district } = example;
  const [{ data, times }, place] = await Promise.all([
    apiAt(base).series({ crime, district }),
    findDistrict(base, district, locale),
  ]);
  const values = data[0]?.values ?? [];
  const known = values.flatMap((value) => (value === null ? [] : [value]));
  if (place.kind !== 'one' || known.length === 0 || known.length < values.length) return null;
  return { ...example, place: place.district.name, values: known, until: times.at(-1) ?? '' };
}

async function answerTo(
  base: string,
  question: Question,
  meaning: DistrictMeaning,
): Promise<TryAnswer> {
  const reading = readSeries(question.values);
  if (!canAsk(reading)) return { kind: 'nothing-asked' };
  const { values, frequency } = seriesAsked(question, reading);
  const district = meaning.kind === 'one' ? meaning.district.code : null;
  const { crime, horizon, levels } = question;
  try {
    const asked = { values, frequency, crime, horizon, levels, district };
    return { kind: 'answered', prediction: await askPredict(base, asked) };
  } catch (error) {
    if (!(error instanceof CrimecastProblem)) throw error;
    if (error.status === 503) return { kind: 'training' };
    return { kind: 'refused', detail: error.detail };
  }
}
