import type { OwnSeries } from './own-chart';
import { readPeriod } from './period';
import type { Question } from './question';
import type { Reading } from './read-series';

export const MOST_VALUES = 10_000;

/** Can a forecast be asked for? Otherwise the reading says what is wrong. */
export function canAsk({ values, troubles }: Reading): boolean {
  return (
    troubles.length === 0 && values.length <= MOST_VALUES && values.some((value) => value !== null)
  );
}

/** The series meant: periods beside the values win over what the form says of them. */
export function seriesAsked(question: Question, reading: Reading): OwnSeries {
  const frequency = reading.frequency ?? question.frequency;
  const until = readPeriod(question.until)?.frequency === frequency ? question.until : null;
  return { values: reading.values, frequency, last: reading.last ?? until };
}
