import type { Values } from './error-sums.js';
import { scoresByOutcome, walkDown } from './event-outcomes.js';

/**
 * Average precision, Σ(Rₖ − Rₖ₋₁)·Pₖ over distinct scores from the highest down: a summary of the
 * precision–recall curve without interpolation. Equal scores are one threshold.
 * Source: Davis & Goadrich (2006); Boyd, Eng & Page (2013).
 * @param outcomes 1 where the event happened, else 0; NaN pairs are skipped
 * @param scores   same length; only their order counts
 * @returns a fraction from 0 to 1, the base rate for no skill; `null` when nothing happened
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_OUTCOME_INVALID`
 */
export function averagePrecision(outcomes: Values, scores: Values): number | null {
  const split = scoresByOutcome(outcomes, scores);
  const all = split.happened.length;
  if (all === 0) return null;
  let [found, seen, sum] = [0, 0, 0];
  walkDown(split, (yes, no) => {
    found += yes;
    seen += yes + no;
    sum += (yes / all) * (found / seen);
    return true;
  });
  return sum;
}
