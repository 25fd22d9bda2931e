import { Problem } from '../problems/problem.js';
import { quote } from '../problems/quote.js';
import type { TrainedRun } from './trained-run.js';

/** The steps of a run that a request wants. @throws Problem `TIME_UNKNOWN` beyond its last */
export function requireSteps({ times }: TrainedRun, horizon: number | undefined): number[] {
  if (horizon === undefined) return times.map((_, h) => h + 1);
  if (horizon <= times.length) return [horizon];
  throw new Problem(
    'TIME_UNKNOWN',
    `The horizon is ${horizon}; this run forecasts ${times.length} ahead: ${times.join(', ')}.`,
  );
}

/** The step of a period, by default the first. @throws Problem `TIME_UNKNOWN` */
export function requireStep({ times }: TrainedRun, time: string | undefined): number {
  const step = time === undefined ? 1 : times.indexOf(time.trim()) + 1;
  if (step > 0) return step;
  throw new Problem(
    'TIME_UNKNOWN',
    `There is no forecast of ${quote(time)}; this run has ${times.join(', ')}.`,
  );
}

/** The levels of a run that a request wants. @throws Problem `LEVEL_UNKNOWN` */
export function requireLevels(
  { levels }: TrainedRun,
  asked: readonly number[] | undefined,
): readonly number[] {
  if (asked === undefined) return levels;
  const unknown = asked.find((level) => !levels.includes(level));
  if (unknown === undefined) return levels.filter((level) => asked.includes(level));
  throw new Problem(
    'LEVEL_UNKNOWN',
    `There are no intervals of ${unknown} %; this run has ${levels.join(', ')}.`,
  );
}
