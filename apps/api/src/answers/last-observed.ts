import { type Series, seriesId } from '@crimecast/data';
import type { AreaLevel } from '../catalog/area-level.js';
import type { Catalog } from '../catalog/catalog.js';
import { onceFor } from '../once-for.js';
import type { TrainedRun } from '../run/trained-run.js';

/** The columns of a list of series that were asked for, by period. */
const columnsOf = onceFor((_list: readonly Series[]) => new Map<string, Float64Array>());

/** The count of a run's origin for each series of a list of the run; see `observedAt`. */
export function lastObserved(
  catalog: Catalog,
  { origin }: Pick<TrainedRun, 'origin'>,
  level: AreaLevel,
  list: readonly Series[],
): Float64Array {
  return observedAt(catalog, origin, level, list);
}

/** The count of a period for each series of a list; NaN where it is missing or not in the table. */
export function observedAt(
  { panel, times, sums }: Catalog,
  time: string,
  level: AreaLevel,
  list: readonly Series[],
): Float64Array {
  const columns = columnsOf(list);
  const ready = columns.get(time);
  if (ready !== undefined) return ready;
  const { series, values } = level === 'district' ? panel : sums();
  const positions = new Map(series.map(({ area, crime }, s) => [seriesId(area, crime), s]));
  const t = times.indexOf(time);
  const made = Float64Array.from(list, ({ area, crime }) => {
    const s = positions.get(seriesId(area, crime));
    return s === undefined || t < 0 ? Number.NaN : values[s * panel.length + t]!;
  });
  columns.set(time, made);
  return made;
}
