import type { Panel } from '@crimecast/data';
import type { SelectionScore } from '@crimecast/windows';
import type { FitTask, PointModel } from '../point-model.js';
import { addAbsoluteErrors, type ErrorsByCrime } from './absolute-errors.js';
import { relativeSkill } from './relative-skill.js';
import { selectionOrigins } from './selection-origins.js';

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
  for (const origin of selectionOrigins(train)) {
    for (const [c, model] of candidates.entries()) {
      task.signal?.throwIfAborted();
      addAbsoluteErrors(errors[c]!, train, origin, await task.refits.at(model, origin));
    }
  }
  const ranked = candidates.map((model, c) => ({
    model,
    score: { model: model.id, relMae: relativeSkill(errors[c]!, errors[0]!) },
  }));
  const worth = ({ score }: RankedCandidate) => score.relMae ?? Number.POSITIVE_INFINITY;
  return ranked.sort((a, b) => (worth(a) === worth(b) ? 0 : worth(a) - worth(b)));
}
