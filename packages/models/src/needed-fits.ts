import { lastPeriod, type Panel, type Period, until } from '@crimecast/data';
import type { NeededFit, PointModel } from './point-model.js';

/** What some fits come down to: the fits of models that need no others, each once. */
export function neededFits(train: Panel, fits: readonly NeededFit[]): NeededFit[] {
  const seen = new Map<PointModel, Set<Period>>();
  const leaves: NeededFit[] = [];
  const visit = ({ model, origin }: NeededFit) => {
    const known = seen.get(model) ?? new Set<Period>();
    if (known.has(origin)) return;
    seen.set(model, known.add(origin));
    const needed = model.needs?.(origin === lastPeriod(train) ? train : until(train, origin));
    if (!needed) leaves.push({ model, origin });
    needed?.forEach(visit);
  };
  fits.forEach(visit);
  return leaves;
}
