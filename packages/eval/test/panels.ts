import { createPanel, lastPeriod, type Panel, type Series, seriesValues } from '@crimecast/data';
import type { FitOptions, Forecaster, ForecastSet } from '@crimecast/windows';

/** A yearly panel from rows of counts; `null` is missing. Ids are `area/crime`. */
export function panelOf(rows: Record<string, readonly (number | null)[]>, start = 2017): Panel {
  const series = Object.keys(rows).map((id) => {
    const [area, crime] = id.split('/');
    return { id, area: area!, crime: crime! };
  });
  const columns = Object.values(rows);
  const values = columns.flat().map((value) => value ?? Number.NaN);
  return createPanel({ frequency: 'year', start, length: columns[0]!.length, series, values });
}

/** Six years of noise around a level of each series, always the same. */
export function noisyPanel(series: readonly Series[]): Panel {
  const length = 6;
  const values = series.flatMap((_, s) =>
    Array.from({ length }, (_, t) => 20 + (s % 7) + ((s * 31 + t * 55) % 23)),
  );
  return createPanel({ frequency: 'year', start: 2015, length, series, values });
}

interface StubOptions {
  /** What to forecast for one series at a step. */
  predict: (values: readonly number[], step: number) => number;
  /** Half the width of every interval, in percent of the level. */
  width?: number;
  /** Changes what is returned. */
  alter?: (forecast: ForecastSet) => ForecastSet;
  onFit?: (train: Panel, seed: number, options: FitOptions) => void | Promise<void>;
}

/** A forecaster with known answers: eval must work with anybody's. */
export function stub(name: string, { predict, width, alter, onFit }: StubOptions): Forecaster {
  return {
    name,
    async fit(train, options) {
      await onFit?.(train, options?.seed ?? -1, options ?? {});
      return {
        name,
        origin: lastPeriod(train),
        save: () => new Uint8Array(),
        async predict(horizon, { levels = [], history = train } = {}) {
          const mean = new Float64Array(history.series.length * horizon);
          for (let i = 0; i < mean.length; i++) {
            const s = Math.floor(i / horizon);
            const values = Array.from(seriesValues(history, s));
            mean[i] = predict(values, (i % horizon) + 1);
          }
          const forecast: ForecastSet = {
            model: name,
            modelVersion: '1',
            dataVersion: '1',
            frequency: history.frequency,
            origin: lastPeriod(history),
            horizon,
            series: history.series,
            mean,
            intervals:
              width === undefined
                ? []
                : levels.map((level) => ({
                    level,
                    lower: mean.map((value) => Math.max(0, value - (width * level) / 100)),
                    upper: mean.map((value) => value + (width * level) / 100),
                  })),
            fallbacks: [],
          };
          return alter ? alter(forecast) : forecast;
        },
      };
    },
  };
}

/** Repeats the last value. */
export const last = (values: readonly number[]) => values.at(-1)!;
export const naiveStub = stub('naive', { predict: last });
/** The mean of everything known. */
export const meanStub = stub('mean', {
  predict: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
});
