import type { Panel } from '@crimecast/data';
import { checkCounts } from './check-fit.js';
import { modelError } from './errors.js';

const MAX_HORIZON = 10_000;

/** @throws CrimecastError `MODEL_HORIZON_INVALID` unless it is an integer from 1 to 10,000 */
export function checkHorizon(horizon: number): void {
  if (Number.isInteger(horizon) && horizon >= 1 && horizon <= MAX_HORIZON) return;
  throw modelError(
    'MODEL_HORIZON_INVALID',
    `The horizon is ${horizon}; give an integer from 1 to ${MAX_HORIZON}.`,
  );
}

/**
 * Levels in ascending order, each once.
 * @throws CrimecastError `MODEL_LEVEL_INVALID` unless each lies above 0 and below 100
 */
export function sortLevels(levels: readonly number[]): number[] {
  for (const level of levels) {
    if (typeof level === 'number' && level > 0 && level < 100) continue;
    throw modelError(
      'MODEL_LEVEL_INVALID',
      `The interval level is ${level}; give percents above 0 and below 100, such as 80.`,
    );
  }
  return [...new Set(levels)].sort((a, b) => a - b);
}

/** @throws CrimecastError `MODEL_HISTORY_INVALID` when the frequencies differ or a value is no count */
export function checkHistory(history: Panel, trained: Panel): void {
  if (history.frequency === trained.frequency) {
    checkCounts(history, 'MODEL_HISTORY_INVALID');
    return;
  }
  throw modelError(
    'MODEL_HISTORY_INVALID',
    `The history is by ${history.frequency}, the model was fitted by ${trained.frequency}; aggregate it first.`,
  );
}
