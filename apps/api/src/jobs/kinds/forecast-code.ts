import { deserialize, serialize } from 'node:v8';
import { formatPeriod } from '@crimecast/data';
import { panelFromParquet } from '@crimecast/data/parquet';
import { createForecaster } from '@crimecast/models/node';
import type { ForecastSet } from '@crimecast/windows';
import type { Assembled, JobCode } from '../job-code.js';
import type { ForecastOrder } from './orders.js';
import { type ResultColumn, resultForms } from './result-table.js';

/** Forecasts every series of an uploaded panel; one part per model. */
export const forecastCode: JobCode = {
  async runPart(order, model, { input, workers, onProgress }) {
    const { horizon, levels, seed } = order as ForecastOrder;
    const panel = await panelFromParquet(input!);
    const forecaster = createForecaster(model, { intervals: levels.length > 0 });
    const fitted = await forecaster.fit(panel, { seed, workers, onProgress });
    return serialize(await fitted.predict(horizon, { levels }));
  },
  async assemble(order, parts) {
    const sets = [...parts.values()].map((bytes) => deserialize(bytes) as ForecastSet);
    return assembled(order as ForecastOrder, sets);
  },
};

function assembled(order: ForecastOrder, sets: readonly ForecastSet[]): Assembled {
  const [{ frequency, origin, dataVersion }] = sets as [ForecastSet, ...ForecastSet[]];
  const data = sets.flatMap((set) => [...rowsOf(set)]);
  const head = {
    measure: 'recorded cases',
    frequency,
    origin: formatPeriod(origin, frequency),
    dataVersion,
    models: order.models,
    horizon: order.horizon,
    levels: order.levels,
    seed: order.seed,
  };
  const fallbacks = sets.reduce((sum, set) => sum + set.fallbacks.length, 0);
  return {
    summary: { origin: head.origin, series: sets[0]!.series.length, rows: data.length, fallbacks },
    forms: resultForms({ ...head, data, count: data.length }, columnsOf(order, data)),
  };
}

interface Row {
  area: string;
  crime: string;
  parent?: string;
  time: string;
  horizon: number;
  model: string;
  mean: number | null;
  intervals: { level: number; lower: number; upper: number }[];
  fallback: { to: string | null; reason: string; detail: string } | null;
}

function* rowsOf(set: ForecastSet): Generator<Row> {
  const fallbacks = new Map(set.fallbacks.map((fallback) => [fallback.series, fallback]));
  for (const [s, { area, crime, parent }] of set.series.entries()) {
    const fell = fallbacks.get(s);
    for (let step = 1; step <= set.horizon; step++) {
      const cell = s * set.horizon + step - 1;
      const mean = set.mean[cell]!;
      yield {
        ...{ area, crime },
        ...(parent === undefined ? {} : { parent }),
        time: formatPeriod(set.origin + step, set.frequency),
        horizon: step,
        model: set.model,
        mean: Number.isNaN(mean) ? null : mean,
        intervals: set.intervals.flatMap(({ level, lower, upper }) =>
          Number.isNaN(lower[cell]!) ? [] : [{ level, lower: lower[cell]!, upper: upper[cell]! }],
        ),
        fallback: fell ? { to: fell.to, reason: fell.reason, detail: fell.detail } : null,
      };
    }
  }
}

function columnsOf({ levels }: ForecastOrder, rows: readonly Row[]): ResultColumn[] {
  const text = (name: string, of: (row: Row) => string | null): ResultColumn => ({
    name,
    text: rows.map(of),
  });
  const numbers = (name: string, of: (row: Row) => number | null | undefined): ResultColumn => ({
    name,
    numbers: Float64Array.from(rows, (row) => of(row) ?? Number.NaN),
  });
  const at = (row: Row, level: number) => row.intervals.find((entry) => entry.level === level);
  return [
    text('area', ({ area }) => area),
    text('crime', ({ crime }) => crime),
    ...(rows.some(({ parent }) => parent !== undefined)
      ? [text('parent', ({ parent }) => parent ?? null)]
      : []),
    text('time', ({ time }) => time),
    { name: 'horizon', numbers: Int32Array.from(rows, ({ horizon }) => horizon), whole: true },
    text('model', ({ model }) => model),
    numbers('mean', ({ mean }) => mean),
    ...levels.flatMap((level) => [
      numbers(`lo${level}`, (row) => at(row, level)?.lower),
      numbers(`hi${level}`, (row) => at(row, level)?.upper),
    ]),
    text('fallback', ({ fallback }) => fallback && (fallback.to ?? fallback.reason)),
  ];
}
