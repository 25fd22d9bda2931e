import type { Panel } from '@crimecast/data';
import { modelError } from './errors.js';

/**
 * @throws CrimecastError `MODEL_TRAIN_EMPTY` when there is no series or no period,
 * `MODEL_ROWS_INVALID` when a value is no count
 */
export function checkTrain(train: Panel): void {
  if (!(train.series.length > 0 && train.length > 0)) {
    throw modelError(
      'MODEL_TRAIN_EMPTY',
      `The training panel has ${train.series.length} series of ${train.length} periods; give at least one of each.`,
    );
  }
  checkCounts(train, 'MODEL_ROWS_INVALID');
}

/**
 * Panels are made of counts; those of `withValues` can hold anything, and a forecast of a negative
 * or infinite number would look like one of cases.
 */
export function checkCounts(
  panel: Panel,
  code: 'MODEL_ROWS_INVALID' | 'MODEL_HISTORY_INVALID',
): void {
  const { values } = panel;
  let at = 0;
  while (at < values.length && !(values[at]! < 0 || values[at]! === Number.POSITIVE_INFINITY)) at++;
  if (at === values.length) return;
  const { id } = panel.series[Math.floor(at / panel.length)]!;
  throw modelError(
    code,
    `Value ${(at % panel.length) + 1} of ${panel.length} of "${id}" is ${values[at]}; models take counts of 0 or more, NaN if missing: transform back first.`,
  );
}

/** @throws CrimecastError `MODEL_SEED_INVALID` unless the seed is a safe integer */
export function checkSeed(seed: number): void {
  if (Number.isSafeInteger(seed)) return;
  throw modelError('MODEL_SEED_INVALID', `The seed is ${seed}; give an integer.`);
}

const MOST_WORKERS = 256;

/** @throws CrimecastError `MODEL_WORKERS_INVALID` unless it is an integer from 1 to 256 */
export function checkWorkers(workers: number): void {
  if (Number.isInteger(workers) && workers >= 1 && workers <= MOST_WORKERS) return;
  throw modelError(
    'MODEL_WORKERS_INVALID',
    `The number of workers is ${workers}; give an integer from 1 to ${MOST_WORKERS}.`,
  );
}
