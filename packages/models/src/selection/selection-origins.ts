import { lastPeriod, type Panel, type Period } from '@crimecast/data';

/** Past origins at which candidates are compared. */
const ORIGINS = 3;

/** The last three origins whose next period is inside the panel, most recent first. */
export function selectionOrigins(train: Panel): Period[] {
  const last = lastPeriod(train);
  return Array.from({ length: ORIGINS }, (_, i) => last - 1 - i).filter(
    (origin) => origin >= train.start,
  );
}
