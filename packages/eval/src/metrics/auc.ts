import type { Values } from './error-sums.js';
import { scoresByOutcome, walkDown } from './event-outcomes.js';

/**
 * Area under the ROC curve: the chance that something that happened had a higher score than
 * something that did not; equal scores count half.
 * Source: Hanley & McNeil (1982), The meaning and use of the area under a ROC curve.
 * @param outcomes 1 where the event happened, else 0; NaN pairs are skipped
 * @param scores   same length; any unit, only their order counts
 * @returns a fraction from 0 to 1, .5 for no skill; `null` unless both outcomes occur
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_OUTCOME_INVALID`
 */
export function auc(outcomes: Values, scores: Values): number | null {
  const split = scoresByOutcome(outcomes, scores);
  const pairs = split.happened.length * split.not.length;
  if (pairs === 0) return null;
  let above = 0;
  let wins = 0;
  walkDown(split, (yes, no) => {
    wins += no * (above + yes / 2);
    above += yes;
    return true;
  });
  return wins / pairs;
}
