import { evalError } from '../errors.js';
import { assertSameLength, type Values } from './error-sums.js';

/** Scores of what happened and of what did not, each ascending. */
export interface ScoresByOutcome {
  readonly happened: Float64Array;
  readonly not: Float64Array;
}

/**
 * Splits scores by outcome and sorts them: everything that rank metrics need.
 * @param outcomes 1 where the event happened, else 0; NaN pairs are skipped
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_OUTCOME_INVALID`
 */
export function scoresByOutcome(outcomes: Values, scores: Values): ScoresByOutcome {
  assertSameLength(outcomes, scores);
  const happened = new Float64Array(outcomes.length);
  const not = new Float64Array(outcomes.length);
  let [yes, no] = [0, 0];
  for (let i = 0; i < outcomes.length; i++) {
    const [outcome, score] = [outcomes[i]!, scores[i]!];
    if (Number.isNaN(outcome) || Number.isNaN(score)) continue;
    assertOutcome(outcome);
    // −0 and 0 are one score; a native sort would part them.
    if (outcome === 1) happened[yes++] = score + 0;
    else not[no++] = score + 0;
  }
  return { happened: happened.subarray(0, yes).sort(), not: not.subarray(0, no).sort() };
}

/** @throws CrimecastError `EVAL_OUTCOME_INVALID` unless 0 or 1 */
export function assertOutcome(outcome: number): void {
  if (outcome === 0 || outcome === 1) return;
  throw evalError(
    'EVAL_OUTCOME_INVALID',
    `The outcome of an event is ${outcome}; give 1 where it happened, 0 where not, NaN where nobody knows.`,
  );
}

/**
 * Walks through distinct scores from the highest down, with how many of each outcome have them.
 * `visit` ends the walk by returning false.
 */
export function walkDown(
  { happened, not }: ScoresByOutcome,
  visit: (yes: number, no: number) => boolean | undefined,
): void {
  let [a, b] = [happened.length - 1, not.length - 1];
  while (a >= 0 || b >= 0) {
    const score = Math.max(happened[a] ?? -Infinity, not[b] ?? -Infinity);
    let [yes, no] = [0, 0];
    for (; a >= 0 && happened[a] === score; a--) yes++;
    for (; b >= 0 && not[b] === score; b--) no++;
    if (visit(yes, no) === false) return;
  }
}
