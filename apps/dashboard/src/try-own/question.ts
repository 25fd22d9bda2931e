import { FREQUENCIES, type Frequency } from './period';

/** What a reader asks: the text as typed, and how to forecast from it. It lives in the address. */
export type Question = {
  values: string;
  crime: string;
  /** as typed: a name or a code */
  district: string;
  frequency: Frequency;
  /** the period of the last value; empty where it does not matter */
  until: string;
  horizon: number;
  levels: number[];
};

export const LEVELS = [50, 80, 95];
export const LONGEST_HORIZON = 10;
const FIRST: Question = {
  values: '',
  crime: '',
  district: '',
  frequency: 'year',
  until: '',
  horizon: 2,
  levels: [80, 95],
};
/** Servers commonly take addresses of 8,000 characters; what is longer is asked without one. */
export const LONGEST_ADDRESS = 7000;

/** The question in an address; what makes no sense there falls back to the usual. */
export function readQuestion(parameters: URLSearchParams): Question {
  const text = (name: keyof Question) => parameters.get(name)?.trim() ?? '';
  const frequency = FREQUENCIES.find((known) => known === parameters.get('frequency'));
  const horizon = Number(parameters.get('horizon'));
  const levels = parameters.getAll('levels').flatMap((part) => part.split(',').map(Number));
  const known = LEVELS.filter((level) => levels.includes(level));
  return {
    values: text('values'),
    crime: text('crime').slice(0, 100),
    district: text('district').slice(0, 100),
    frequency: frequency ?? FIRST.frequency,
    until: text('until').slice(0, 20),
    horizon:
      Number.isInteger(horizon) && horizon >= 1
        ? Math.min(horizon, LONGEST_HORIZON)
        : FIRST.horizon,
    levels: known.length > 0 ? known : FIRST.levels,
  };
}

/** The shortest address that means the question: `?values=25+30+28`. */
export function writeQuestion(question: Question): string {
  const parameters = new URLSearchParams();
  const { values, crime, district, frequency, until, horizon, levels } = question;
  for (const [name, value] of Object.entries({ values, crime, district, until })) {
    if (value) parameters.set(name, value);
  }
  if (frequency !== FIRST.frequency) parameters.set('frequency', frequency);
  if (horizon !== FIRST.horizon) parameters.set('horizon', String(horizon));
  if (levels.join() !== FIRST.levels.join()) parameters.set('levels', levels.join());
  return `?${parameters}`;
}
