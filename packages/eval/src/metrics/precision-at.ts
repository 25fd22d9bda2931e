import { assertInteger } from '../errors.js';
import type { Values } from './error-sums.js';
import { scoresByOutcome, walkDown } from './event-outcomes.js';

/**
 * Of the `k` highest scores, the share where the event happened. Where a tie straddles the
 * border, its expected share counts, so that the order of rows changes nothing.
 * @param outcomes 1 where the event happened, else 0; NaN pairs are skipped
 * @param scores   same length; only their order counts
 * @param k        an integer ≥ 1; of fewer than `k` known pairs all are taken
 * @returns a fraction from 0 to 1, or `null` when no pair is known
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_OUTCOME_INVALID`, `EVAL_OPTION_INVALID`
 */
export function precisionAt(outcomes: Values, scores: Values, k: number): number | null {
  assertInteger('k', k);
  const split = scoresByOutcome(outcomes, scores);
  const taken = Math.min(k, split.happened.length + split.not.length);
  if (taken === 0) return null;
  let left = taken;
  let found = 0;
  walkDown(split, (yes, no) => {
    const share = Math.min(1, left / (yes + no));
    found += share * yes;
    left -= share * (yes + no);
    return left > 0;
  });
  return found / taken;
}
