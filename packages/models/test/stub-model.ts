import type { Panel } from '@crimecast/data';
import type { Fallback } from '@crimecast/windows';
import { EMPTY_STATE, type FitTask, type PointModel } from '../src/point-model.js';
import { createMeter } from '../src/progress-meter.js';
import { createRefits } from '../src/refits.js';

interface StubModel {
  model: PointModel;
  /** Lengths of the panels it was fitted on, in order. */
  fits: number[];
}

/** A model that forecasts one number, and remembers its fits. */
export function stubModel(value: (train: Panel) => number, borrowed: number[] = []): StubModel {
  const fits: number[] = [];
  const model: PointModel = {
    id: 'stub',
    label: 'stub',
    description: 'stub',
    features: [],
    async fit(train) {
      fits.push(train.length);
      return {
        state: EMPTY_STATE,
        forecast: (history, horizon) => ({
          mean: new Float64Array(history.series.length * horizon).fill(value(train)),
          fallbacks: borrowed.map(
            (series): Fallback => ({ series, to: 'naive', reason: 'SHORT_HISTORY', detail: '' }),
          ),
        }),
      };
    },
    restore: () => {
      throw new Error('a stub is never saved');
    },
  };
  return { model, fits };
}

/** A task for fitting outside of a forecaster. */
export function taskFor(train: Panel, signal?: AbortSignal): FitTask {
  const shared = { seed: 1, signal, meter: createMeter(undefined, 1) };
  return { ...shared, refits: createRefits(train, shared) };
}
