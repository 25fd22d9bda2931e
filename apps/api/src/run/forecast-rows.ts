import type { ForecastSet } from '@crimecast/windows';
import type { Run } from './run.js';
import type { TrainedModel } from './trained-run.js';

/** Rows of the answer: series by series, in each the models beside each other. */
export function forecastRows(
  run: Run,
  models: readonly TrainedModel[],
  positions: readonly number[],
) {
  const steps = run.times.length;
  const fallbacks = models.map(fallbacksBySeries);
  return positions.flatMap((s) => {
    const { area, crime } = run.series[s]!;
    return models.flatMap((model, m) =>
      run.times.map((time, h) => ({
        district: area,
        crime,
        model: model.id,
        time,
        horizon: h + 1,
        ...forecastValue(model, s * steps + h, fallbacks[m]!.get(s)),
      })),
    );
  });
}

type Columns = Pick<ForecastSet, 'mean' | 'intervals' | 'fallbacks'>;

export function fallbacksBySeries({ fallbacks }: Columns) {
  return new Map(
    fallbacks.map(({ series, to, reason, detail }) => [series, { to, reason, detail }]),
  );
}

/** One cell: numbers to a hundredth of a case, no interval around a missing mean. */
export function forecastValue<F>({ mean, intervals }: Columns, cell: number, fallback: F) {
  const value = mean[cell]!;
  const known = !Number.isNaN(value);
  return {
    mean: known ? hundredth(value) : null,
    intervals: intervals
      .filter(({ lower }) => known && !Number.isNaN(lower[cell]!))
      .map(({ level, lower, upper }) => ({
        level,
        lower: hundredth(lower[cell]!),
        upper: hundredth(upper[cell]!),
      })),
    fallback: fallback ?? null,
  };
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
