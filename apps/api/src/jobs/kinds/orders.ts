/** What a backtest is asked for; all lists are sorted and hold each entry once. */
export interface BacktestOrder {
  /** `naive`, the reference, is added by itself. */
  readonly models: readonly string[];
  readonly crimes: 'core20' | readonly string[];
  /** Last periods that the forecasts may know, as labels. */
  readonly origins: readonly string[];
  readonly horizon: number;
  readonly levels: readonly number[];
  readonly seed: number;
  /** Only districts of these states are learned from and scored. Default all. */
  readonly states?: readonly string[];
}

/** What is forecast from an uploaded panel. */
export interface ForecastOrder {
  readonly models: readonly string[];
  readonly horizon: number;
  readonly levels: readonly number[];
  readonly seed: number;
}
