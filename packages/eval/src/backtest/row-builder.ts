import type { Panel, Period } from '@crimecast/data';
import type { ForecastSet } from '@crimecast/windows';
import type { BacktestFold, BacktestRows } from './backtest-result.js';

interface FoldForecast {
  /** Position in `origins`. */
  readonly originIndex: number;
  readonly origin: Period;
  /** Position in `models`. */
  readonly model: number;
  readonly forecast: ForecastSet;
}

/** Joins the forecasts of all folds and the outcomes of the panel into columns. */
export function buildRows(
  panel: Panel,
  levels: readonly number[],
  forecasts: readonly FoldForecast[],
): { rows: BacktestRows; folds: BacktestFold[] } {
  const length = forecasts.reduce((sum, { forecast }) => sum + forecast.mean.length, 0);
  const rows = emptyRows(length, levels.length);
  const folds: BacktestFold[] = [];
  let firstRow = 0;
  for (const fold of forecasts) {
    writeFold(rows, panel, levels, fold, firstRow);
    const count = fold.forecast.mean.length;
    const missing = fold.forecast.mean.reduce((sum, value) => sum + Number(Number.isNaN(value)), 0);
    folds.push({ origin: fold.originIndex, model: fold.model, firstRow, rows: count, missing });
    firstRow += count;
  }
  return { rows, folds };
}

function writeFold(
  rows: BacktestRows,
  panel: Panel,
  levels: readonly number[],
  { origin, model, forecast }: FoldForecast,
  firstRow: number,
): void {
  const { horizon } = forecast;
  for (let i = 0; i < forecast.mean.length; i++) {
    const row = firstRow + i;
    const s = Math.floor(i / horizon);
    const step = (i % horizon) + 1;
    const t = origin + step - panel.start;
    rows.series[row] = s;
    rows.origin[row] = origin;
    rows.time[row] = origin + step;
    rows.horizon[row] = step;
    rows.model[row] = model;
    rows.actual[row] = t < panel.length ? panel.values[s * panel.length + t]! : Number.NaN;
  }
  rows.mean.set(forecast.mean, firstRow);
  levels.forEach((level, l) => {
    const interval = forecast.intervals.find((given) => given.level === level);
    if (!interval) return;
    rows.lower[l]!.set(interval.lower, firstRow);
    rows.upper[l]!.set(interval.upper, firstRow);
  });
  for (const { series } of forecast.fallbacks) {
    rows.fallback.fill(1, firstRow + series * horizon, firstRow + (series + 1) * horizon);
  }
}

function emptyRows(length: number, levels: number): BacktestRows {
  const unknown = () => new Float64Array(length).fill(Number.NaN);
  return {
    length,
    series: new Int32Array(length),
    origin: new Int32Array(length),
    time: new Int32Array(length),
    horizon: new Int32Array(length),
    model: new Int32Array(length),
    actual: unknown(),
    mean: unknown(),
    lower: Array.from({ length: levels }, unknown),
    upper: Array.from({ length: levels }, unknown),
    fallback: new Uint8Array(length),
  };
}
