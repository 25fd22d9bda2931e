import type { PanelInput } from '@crimecast/data';
import type { ForecastExplanation } from '@crimecast/models/explain';
import type { Fallback, Interval, UnseenSeries } from '@crimecast/windows';

/** One history to forecast: plain data, so that a thread can be handed it. */
export interface HistoryTask {
  /** One series. */
  readonly panel: PanelInput;
  readonly models: readonly string[];
  /** `run`: the models were trained; `sent`: they are fitted on this history. */
  readonly fit: 'run' | 'sent';
  readonly horizon: number;
  /** Of intervals, in percent. */
  readonly levels: readonly number[];
  /** Names for sentences about what moved the first step of the first model; null for none. */
  readonly explain: { readonly area: string; readonly crime: string } | null;
}

/** What one model expects after it. */
export interface ModelForecast {
  readonly model: string;
  /** One entry per step; NaN where there is nothing to forecast from. */
  readonly mean: Float64Array;
  readonly intervals: readonly Interval[];
  readonly fallback: Omit<Fallback, 'series'> | null;
  readonly unseen: Omit<UnseenSeries, 'series'> | null;
}

export interface HistoryForecast {
  readonly forecasts: readonly ModelForecast[];
  readonly explanation: ForecastExplanation | null;
}
