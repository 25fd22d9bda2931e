import { type Series, seriesId } from '@crimecast/data';
import type { AreaLevel } from '../catalog/area-level.js';
import type { Catalog } from '../catalog/catalog.js';
import type { TrainedRun } from '../run/trained-run.js';

const known = new WeakMap<readonly Series[], ReadonlyMap<string, number>>();

/** The count of a run's origin, `null` when it is missing or the origin is not in the table. */
export function lastObserved(
  { panel, times, sums }: Catalog,
  { origin }: Pick<TrainedRun, 'origin'>,
  level: AreaLevel,
  { area, crime }: Series,
): number | null {
  const { series, values } = level === 'district' ? panel : sums();
  const s = positions(series).get(seriesId(area, crime));
  const t = times.indexOf(origin);
  if (s === undefined || t < 0) return null;
  const value = values[s * panel.length + t]!;
  return Number.isNaN(value) ? null : value;
}

function positions(series: readonly Series[]): ReadonlyMap<string, number> {
  const ready = known.get(series);
  if (ready !== undefined) return ready;
  const made = new Map(series.map(({ area, crime }, s) => [seriesId(area, crime), s]));
  known.set(series, made);
  return made;
}
