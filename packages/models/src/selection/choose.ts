import type { Panel } from '@crimecast/data';
import type { SelectionScore } from '@crimecast/windows';
import type { FitTask, PointModel } from '../point-model.js';
import { clearlyBetter } from './clearly-better.js';
import { type PastLosses, pastLosses, selectionOrigins } from './past-losses.js';
import { type ErrorsByCrime, relativeSkill } from './relative-skill.js';

/** Periods below which no change can be learned from another. */
const SHORT = 3;

export interface Choice {
  readonly chosen: PointModel;
  /** How all candidates did, best first; equal ones keep their order. */
  readonly scores: readonly SelectionScore[];
}

/**
 * Chooses the last candidate, unless past origins of the training panel say beyond noise that a
 * simpler one is better: then the best of those. Where they tell nothing at all, and on fewer
 * than three periods, it is the first.
 *
 * The rule was set before any score was seen: two or three past origins share the shocks of their
 * years, so the smallest past error alone would mostly choose at random among models that differ
 * little.
 * @param candidates the reference first, the preferred one last
 */
export async function choose(
  train: Panel,
  candidates: readonly PointModel[],
  task: FitTask,
): Promise<Choice> {
  const past = await pastLosses(train, candidates, selectionOrigins(train), task);
  const reference = errorsByCrime(train, past, 0);
  const scored = candidates.map((model, c) => ({
    model,
    relMae: relativeSkill(errorsByCrime(train, past, c), reference),
    better: c + 1 < candidates.length && clearlyBetter(train, past, c, candidates.length - 1),
  }));
  const worth = (relMae: number | null) => relMae ?? Number.POSITIVE_INFINITY;
  const ranked = [...scored].sort((a, b) =>
    worth(a.relMae) === worth(b.relMae) ? 0 : worth(a.relMae) - worth(b.relMae),
  );
  const silent = train.length < SHORT || scored.every(({ relMae }) => relMae === null);
  const preferred = silent ? candidates[0]! : candidates.at(-1)!;
  const simpler = silent ? undefined : ranked.find(({ better }) => better);
  return {
    chosen: simpler?.model ?? preferred,
    scores: ranked.map(({ model, relMae }) => ({ model: model.id, relMae })),
  };
}

function errorsByCrime(train: Panel, { series, losses }: PastLosses, c: number): ErrorsByCrime {
  const sums: ErrorsByCrime = new Map();
  series.forEach((s, i) => {
    const { crime } = train.series[s]!;
    sums.set(crime, (sums.get(crime) ?? 0) + losses[c]![i]!);
  });
  return sums;
}
