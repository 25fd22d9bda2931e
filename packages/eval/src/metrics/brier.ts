import { evalError } from '../errors.js';
import { assertSameLength, quotient, type Values } from './error-sums.js';
import { assertOutcome } from './event-outcomes.js';

/**
 * Brier score, the mean of (p − outcome)².
 * Source: Brier (1950), Verification of forecasts expressed in terms of probability.
 * @param outcomes      1 where the event happened, else 0; NaN pairs are skipped
 * @param probabilities same length, from 0 to 1
 * @returns from 0 to 1, or `null` when no pair is known
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_OUTCOME_INVALID`, `EVAL_PROBABILITY_INVALID`
 */
export function brier(outcomes: Values, probabilities: Values): number | null {
  assertSameLength(outcomes, probabilities);
  let sum = 0;
  let n = 0;
  for (let i = 0; i < outcomes.length; i++) {
    const [outcome, probability] = [outcomes[i]!, probabilities[i]!];
    if (Number.isNaN(outcome) || Number.isNaN(probability)) continue;
    assertOutcome(outcome);
    assertProbability(probability);
    sum += (probability - outcome) ** 2;
    n++;
  }
  return quotient(sum, n);
}

/** @throws CrimecastError `EVAL_PROBABILITY_INVALID` unless from 0 to 1 */
export function assertProbability(probability: number): void {
  if (probability >= 0 && probability <= 1) return;
  throw evalError(
    'EVAL_PROBABILITY_INVALID',
    `A probability is ${probability}; give one from 0 to 1, NaN where there is none.`,
  );
}
