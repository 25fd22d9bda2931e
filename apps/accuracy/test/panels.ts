import { createPanel, lastPeriod, type Panel, seriesValues } from '@crimecast/data';
import type { Forecaster } from '@crimecast/windows';

/** A yearly panel from rows of counts by `state-area/crime`; `null` is missing. */
export function panelOf(rows: Record<string, readonly (number | null)[]>, start = 2017): Panel {
  const series = Object.keys(rows).map((id) => {
    const [area, crime] = id.split('/');
    return { id, area: area!, crime: crime!, parent: area!.split('-')[0]! };
  });
  const columns = Object.values(rows);
  const values = columns.flat().map((value) => value ?? Number.NaN);
  return createPanel({ frequency: 'year', start, length: columns[0]!.length, series, values });
}

/**
 * A forecaster that knows what to say: the last value plus `move` per step, with bounds `width`
 * below and above at every level.
 */
export function stub(name: string, move: number, width?: number): Forecaster {
  return {
    name,
    async fit(train) {
      return {
        name,
        origin: lastPeriod(train),
        save: () => new Uint8Array(),
        async predict(horizon, { levels = [] } = {}) {
          const mean = new Float64Array(train.series.length * horizon);
          for (let i = 0; i < mean.length; i++) {
            const last = seriesValues(train, Math.floor(i / horizon)).at(-1)!;
            mean[i] = Math.max(0, last + move * ((i % horizon) + 1));
          }
          const interval = (level: number) => ({
            level,
            lower: mean.map((value) => Math.max(0, value - width!)),
            upper: mean.map((value) => value + width!),
          });
          return {
            ...{ model: name, modelVersion: '1', dataVersion: '1', frequency: train.frequency },
            ...{ origin: lastPeriod(train), horizon, series: train.series, mean, fallbacks: [] },
            intervals: width === undefined ? [] : levels.map(interval),
          };
        },
      };
    },
  };
}
