import { lastPeriod, type Panel, type Period, until } from '@crimecast/data';
import type { NeededFit, PointModel } from './point-model.js';

/** How many models that need no other fits are fitted for some fits, each once per origin. */
export function countFits(train: Panel, fits: readonly NeededFit[]): number {
  const seen = new Map<PointModel, Set<Period>>();
  let leaves = 0;
  const visit = (one: PointModel, origin: Period) => {
    const known = seen.get(one) ?? new Set<Period>();
    if (known.has(origin)) return;
    seen.set(one, known.add(origin));
    const needed = one.needs?.(origin === lastPeriod(train) ? train : until(train, origin));
    if (!needed) leaves++;
    for (const fit of needed ?? []) visit(fit.model, fit.origin);
  };
  for (const fit of fits) visit(fit.model, fit.origin);
  return leaves;
}
