import type { ChartData } from '@/chart/chart-data';
import { modelLabel } from '@/format/model-label';
import { shortModelName } from '@/format/model-name';
import type { Speaker } from '@/i18n/speaker';
import type { Prediction } from './ask-predict';
import { type Frequency, namePeriods } from './period';

type Row = Prediction['data'][number];

export type OwnSeries = { values: (number | null)[]; frequency: Frequency; last: string | null };

/** More values than these leave no room for their names. */
const ROOM: Record<Frequency, number> = { year: 14, quarter: 7, month: 7, week: 12, day: 5 };
/** The yardsticks, drawn thinly beside the main model. */
const BESIDE = ['naive', 'mean3'];

/** The model that stands first: the default for years, the last value for other periods. */
export function mainModel(rows: Row[]): string {
  return rows[0]?.model ?? 'naive';
}

/** The steps of one model, in order. */
export function stepsOf(rows: Row[], model: string): Row[] {
  return rows.filter((row) => row.model === model).sort((a, b) => a.horizon - b.horizon);
}

/** The name of the period `horizon` steps after the last value. */
export function periodAhead({ values, frequency, last }: OwnSeries, horizon: number): string {
  return namePeriods(frequency, last, values.length, horizon).at(-1)!;
}

/** The end of the series and what the main model expects after it. */
export function ownChart(t: Speaker, series: OwnSeries, rows: Row[]): ChartData {
  const { values, frequency, last } = series;
  const main = mainModel(rows);
  const ahead = stepsOf(rows, main).length;
  const shown = Math.min(values.length, ROOM[frequency]);
  const names = namePeriods(frequency, last, values.length, ahead).slice(-shown - ahead);
  const time = (horizon: number) => names[shown + horizon - 1]!;
  const known = (model: string) =>
    stepsOf(rows, model).flatMap(({ horizon, mean, intervals }) =>
      mean === null ? [] : [{ time: time(horizon), mean, intervals }],
    );
  return {
    times: names.slice(0, shown),
    recorded: values.slice(-shown),
    forecasts: known(main),
    baselines: BESIDE.filter((model) => model !== main).flatMap((model) =>
      known(model).map((step) => ({
        short: shortModelName(t, model, modelLabel(t, model)),
        label: modelLabel(t, model),
        time: step.time,
        mean: step.mean,
      })),
    ),
  };
}
