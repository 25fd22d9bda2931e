import { dataVersion, lastPeriod, type Panel } from '@crimecast/data';
import type { ForecastSet } from '@crimecast/windows';
import type { PastOrigins } from '../past-origins.js';
import type { PointModel, Refits } from '../point-model.js';
import { LIBRARY_VERSION } from '../version.js';
import { calibratedSteps } from './calibration-origins.js';

/** What a model would have forecast at past origins, as sets; most recent origin first. */
export async function pastSets(
  train: Panel,
  model: PointModel,
  refits: Refits,
  past: PastOrigins,
): Promise<ForecastSet[]> {
  const sets: ForecastSet[] = [];
  for (const origin of past.origins) {
    const horizon = Math.min(calibratedSteps(train.frequency), lastPeriod(train) - origin);
    const fitted = await refits.at(model, past.refitFor(origin));
    const history = refits.known(origin);
    sets.push({
      model: model.id,
      modelVersion: LIBRARY_VERSION,
      dataVersion: dataVersion(history),
      frequency: train.frequency,
      origin,
      horizon,
      series: train.series,
      ...fitted.forecast(history, horizon),
      intervals: [],
    });
  }
  return sets;
}
