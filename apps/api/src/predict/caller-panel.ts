import { createPanel, type Frequency, lastPeriod, type Panel } from '@crimecast/data';
import type { Catalog } from '../catalog/catalog.js';
import { requireCrime, requireDistrict } from '../catalog/require-known.js';
import type { PredictRequest } from '../schemas/predict.js';

const DEFAULT_CRIME = 'murder';

/** One series of a caller as a panel, placed in the district and state it is said to be of. */
export function callerPanel(
  catalog: Catalog,
  series: PredictRequest['series'][number],
  position: number,
  frequency: Frequency,
): Panel {
  const crime = series.crime === undefined ? DEFAULT_CRIME : requireCrime(catalog, series.crime).id;
  const district = series.district === undefined ? null : requireDistrict(catalog, series.district);
  const id = `series-${position + 1}`;
  const { values } = series;
  // Years end where the table ends: what models know about the national level belongs to that year.
  const start = frequency === 'year' ? lastPeriod(catalog.panel) - values.length + 1 : 0;
  return createPanel({
    frequency,
    start,
    length: values.length,
    series: [
      district === null
        ? { id, area: id, crime }
        : { id, area: district.code, crime, parent: district.stateCode },
    ],
    values,
  });
}
