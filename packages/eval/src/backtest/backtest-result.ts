import type { Frequency, Period, Series } from '@crimecast/data';
import type { NaiveScale } from '../metrics/naive-scale.js';
import type { RefitPolicy } from './fit-plan.js';
import type { OriginHistory } from './origin-history.js';

/** Every forecast of a backtest beside what came. */
export interface BacktestResult {
  readonly frequency: Frequency;
  readonly series: readonly Series[];
  /** Names of the forecasters, in the order given. */
  readonly models: readonly string[];
  readonly origins: readonly Period[];
  readonly horizon: number;
  /** When models learned anew. */
  readonly refit: RefitPolicy;
  /** Interval levels in percent, ascending. */
  readonly levels: readonly number[];
  readonly rows: BacktestRows;
  /** Which rows are whose. */
  readonly folds: readonly BacktestFold[];
  /** How much each crime moved before each origin; one map per origin, by crime. */
  readonly scales: readonly ReadonlyMap<string, NaiveScale>[];
  /** What was known of each series at each origin. */
  readonly history: readonly OriginHistory[];
  /** Folds that gave no forecasts, with the reason; the others are complete. */
  readonly failures: readonly BacktestFailure[];
}

/**
 * Columns of equal length, one row per origin, model, series and step, in that order (the step
 * changes fastest).
 */
export interface BacktestRows {
  readonly length: number;
  /** Position in `series`. */
  readonly series: Int32Array;
  readonly origin: Int32Array;
  /** The period that is forecast. */
  readonly time: Int32Array;
  /** Steps from the origin to `time`, from 1. */
  readonly horizon: Int32Array;
  /** Position in `models`. */
  readonly model: Int32Array;
  /** Recorded cases; NaN when nobody knows (yet). */
  readonly actual: Float64Array;
  /** Forecast; NaN when nothing could be forecast. */
  readonly mean: Float64Array;
  /** One column per level; NaN where the model gives no bound. */
  readonly lower: readonly Float64Array[];
  readonly upper: readonly Float64Array[];
  /** 1 where a simpler model had to forecast. */
  readonly fallback: Uint8Array;
}

/** One model fitted at one origin. */
export interface BacktestFold {
  /** Position in `origins`. */
  readonly origin: number;
  /** Position in `models`. */
  readonly model: number;
  readonly firstRow: number;
  /** Series × horizon. */
  readonly rows: number;
  /** Rows without a forecast (NaN). */
  readonly missing: number;
}

export interface BacktestFailure {
  readonly model: string;
  readonly origin: Period;
  readonly error: Error;
}
