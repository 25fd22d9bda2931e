import { type Frequency, lastPeriod, type PanelInput } from '@crimecast/data';
import type { District } from '@crimecast/data/ncrb';
import type { Catalog } from '../catalog/catalog.js';
import { requireDistrict } from '../catalog/require-known.js';
import type { PredictRequest } from '../schemas/predict.js';

const DEFAULT_CRIME = 'murder';

/** One series of a caller, placed in the district and state it is said to be of. */
export interface CallerSeries {
  readonly id: string;
  readonly crime: string;
  readonly district: District | null;
  readonly panel: PanelInput;
}

/** @throws Problem `DISTRICT_UNKNOWN` */
export function callerSeries(
  catalog: Catalog,
  series: PredictRequest['series'][number],
  position: number,
  frequency: Frequency,
): CallerSeries {
  const crime = series.crime ?? DEFAULT_CRIME;
  const district = series.district === undefined ? null : requireDistrict(catalog, series.district);
  const id = `series-${position + 1}`;
  const values = Float64Array.from(series.values, (value) => value ?? Number.NaN);
  // Years end where the table ends: what models know about the national level belongs to that year.
  const start = frequency === 'year' ? lastPeriod(catalog.panel) - values.length + 1 : 0;
  return {
    id: series.id ?? String(position + 1),
    ...{ crime, district },
    panel: {
      ...{ frequency, start, length: values.length, values },
      series: [
        district === null
          ? { id, area: id, crime }
          : { id, area: district.code, crime, parent: district.stateCode },
      ],
    },
  };
}
