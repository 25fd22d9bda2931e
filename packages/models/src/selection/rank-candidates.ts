import type { Panel } from '@crimecast/data';
import type { SelectionScore } from '@crimecast/windows';
import { pastOrigins } from '../past-origins.js';
import type { FitTask, PointModel } from '../point-model.js';
import { addAbsoluteErrors, type ErrorsByCrime } from './absolute-errors.js';
import { relativeSkill } from './relative-skill.js';

/** A candidate and how it did. */
export interface RankedCandidate {
  readonly model: PointModel;
  readonly score: SelectionScore;
}

/**
 * Orders candidates by their one-step errors at past origins of the training panel, best first;
 * equal ones keep their order. The first candidate is the reference, and stays first when there
 * is nothing to compare.
 */
export async function rankCandidates(
  train: Panel,
  candidates: readonly PointModel[],
  task: FitTask,
): Promise<RankedCandidate[]> {
  const errors = candidates.map((): ErrorsByCrime => new Map());
  const past = pastOrigins(train, [1]);
  for (const origin of past.origins) {
    for (const [c, model] of candidates.entries()) {
      task.signal?.throwIfAborted();
      const fitted = await task.refits.at(model, past.refitFor(origin));
      addAbsoluteErrors(errors[c]!, train, origin, fitted);
    }
  }
  const ranked = candidates.map((model, c) => ({
    model,
    score: { model: model.id, relMae: relativeSkill(errors[c]!, errors[0]!) },
  }));
  const worth = ({ score }: RankedCandidate) => score.relMae ?? Number.POSITIVE_INFINITY;
  return ranked.sort((a, b) => (worth(a) === worth(b) ? 0 : worth(a) - worth(b)));
}
