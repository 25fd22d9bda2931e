import { type Series, seriesId } from '@crimecast/data';
import type { AreaLevel } from '../catalog/area-level.js';
import type { Catalog } from '../catalog/catalog.js';
import type { TrainedRun } from '../run/trained-run.js';

const known = new WeakMap<readonly Series[], Float64Array>();

/**
 * The count of a run's origin for each series of a list of the run; NaN where it is missing or the
 * origin is not in the table. Made once for a list.
 */
export function lastObserved(
  { panel, times, sums }: Catalog,
  { origin }: Pick<TrainedRun, 'origin'>,
  level: AreaLevel,
  list: readonly Series[],
): Float64Array {
  const ready = known.get(list);
  if (ready !== undefined) return ready;
  const { series, values } = level === 'district' ? panel : sums();
  const positions = new Map(series.map(({ area, crime }, s) => [seriesId(area, crime), s]));
  const t = times.indexOf(origin);
  const made = Float64Array.from(list, ({ area, crime }) => {
    const s = positions.get(seriesId(area, crime));
    return s === undefined || t < 0 ? Number.NaN : values[s * panel.length + t]!;
  });
  known.set(list, made);
  return made;
}
