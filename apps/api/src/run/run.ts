import { loadForecaster } from '@crimecast/models';
import type { FittedForecaster } from '@crimecast/windows';
import type { TrainedModel, TrainedRun } from './trained-run.js';

/** A finished run as the routes use it: forecasts by position, models loaded when first asked. */
export interface Run extends TrainedRun {
  model(id: string): TrainedModel | undefined;
  fitted(id: string): FittedForecaster;
}

export function createRun(trained: TrainedRun): Run {
  const models = new Map(trained.models.map((model) => [model.id, model]));
  const loaded = new Map<string, FittedForecaster>();
  return {
    ...trained,
    model: (id) => models.get(id),
    fitted(id) {
      const ready = loaded.get(id);
      if (ready) return ready;
      const fitted = loadForecaster(models.get(id)!.saved);
      loaded.set(id, fitted);
      return fitted;
    },
  };
}
