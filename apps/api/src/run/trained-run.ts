import type { Series } from '@crimecast/data';
import type { Fallback, Interval } from '@crimecast/windows';

/** Everything one training made: forecasts as columns, and the models that made them. */
export interface TrainedRun {
  /** The run key: what went in, see `runKey`. */
  readonly id: string;
  readonly dataVersion: string;
  /** The last period any model saw, as a label: `2022`. */
  readonly origin: string;
  /** Label of each forecast step: `['2023']`. */
  readonly times: readonly string[];
  readonly levels: readonly number[];
  /** Shared by all models, in this order. */
  readonly series: readonly Series[];
  readonly models: readonly TrainedModel[];
}

export interface TrainedModel {
  readonly id: string;
  readonly version: string;
  /** Models the fitted one chose among its candidates; empty for a model that chooses nothing. */
  readonly members: readonly string[];
  /** Series `s` at step `h` (1-based) is at `s * times.length + h - 1`, as in a `ForecastSet`. */
  readonly mean: Float64Array;
  readonly intervals: readonly Interval[];
  readonly fallbacks: readonly Fallback[];
  /** What the fitted model's `save()` gave. */
  readonly saved: Uint8Array;
}
