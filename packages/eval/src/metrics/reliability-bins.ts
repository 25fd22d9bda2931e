import { assertInteger } from '../errors.js';
import { assertProbability } from './brier.js';
import { assertSameLength, quotient, type Values } from './error-sums.js';
import { assertOutcome } from './event-outcomes.js';

/** Events whose probability was said to lie in a range. */
export interface ReliabilityBin {
  readonly from: number;
  /** Belongs to the next bin, in the last one to this. */
  readonly to: number;
  readonly n: number;
  /** Mean of the probabilities; `null` in an empty bin. */
  readonly predicted: number | null;
  /** The share that happened; `null` in an empty bin. */
  readonly observed: number | null;
}

/**
 * A reliability diagram as numbers: what was said beside what happened, in bins of equal width.
 * Source: Murphy & Winkler (1977), Reliability of subjective probability forecasts.
 * @param outcomes      1 where the event happened, else 0; NaN pairs are skipped
 * @param probabilities same length, from 0 to 1
 * @param bins          how many. Default 10
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_OUTCOME_INVALID`,
 * `EVAL_PROBABILITY_INVALID`, `EVAL_OPTION_INVALID`
 */
export function reliabilityBins(
  outcomes: Values,
  probabilities: Values,
  bins = 10,
): ReliabilityBin[] {
  assertSameLength(outcomes, probabilities);
  assertInteger('bins', bins);
  const [n, said, came] = [0, 0, 0].map(() => new Float64Array(bins));
  for (let i = 0; i < outcomes.length; i++) {
    const [outcome, probability] = [outcomes[i]!, probabilities[i]!];
    if (Number.isNaN(outcome) || Number.isNaN(probability)) continue;
    assertOutcome(outcome);
    assertProbability(probability);
    const bin = Math.min(bins - 1, Math.floor(probability * bins));
    n![bin]!++;
    said![bin]! += probability;
    came![bin]! += outcome;
  }
  return Array.from({ length: bins }, (_, bin) => ({
    from: bin / bins,
    to: (bin + 1) / bins,
    n: n![bin]!,
    predicted: quotient(said![bin]!, n![bin]!),
    observed: quotient(came![bin]!, n![bin]!),
  }));
}
