import type { Series } from '@crimecast/data';
import type { Fallback, Interval } from '@crimecast/windows';

/** Everything one training made: forecasts as columns, and the models that made them. */
export interface TrainedRun {
  /** The run key: what went in, see `runKey`. */
  readonly id: string;
  readonly dataVersion: string;
  /** The last period any model saw, as a label: `2022`. */
  readonly origin: string;
  /** Label of each forecast step: `['2023', '2024']`. */
  readonly times: readonly string[];
  readonly levels: readonly number[];
  /** District series, shared by all models, in this order. */
  readonly series: readonly Series[];
  readonly models: readonly TrainedModel[];
  /** States and India, one series per area and crime; `area` is a state code or `IN`. */
  readonly sums: ForecastSums;
  /** Chances that the first forecast period is elevated; null where it was not learned. */
  readonly risk: RunRisk | null;
  /** What the first model had forecast for the last observed year; null where it made no such forecast. */
  readonly past: RunPast | null;
  /** Counts of the last observed year above what was forecast for it a year before. */
  readonly anomalies: RunAnomalies | null;
}

/** What one model forecast for the last observed period one period before: one entry per series. */
export interface RunPast extends ForecastColumns {
  readonly model: string;
  /** The period that was forecast, and the last one that was known then. */
  readonly time: string;
  readonly origin: string;
}

export interface ForecastColumns {
  /** Series `s` at step `h` (1-based) is at `s * times.length + h - 1`, as in a `ForecastSet`. */
  readonly mean: Float64Array;
  readonly intervals: readonly Interval[];
}

export interface TrainedModel extends ForecastColumns {
  readonly id: string;
  readonly version: string;
  /** Models the fitted one chose among its candidates; empty for a model that chooses nothing. */
  readonly members: readonly string[];
  readonly fallbacks: readonly Fallback[];
  /** What the fitted model's `save()` gave. */
  readonly saved: Uint8Array;
}

/** What one model forecasts for states and India. */
export interface SummedModel extends ForecastColumns {
  readonly id: string;
  readonly series: readonly Series[];
}

export interface ForecastSums {
  readonly series: readonly Series[];
  /** By model id, in the order of `models`. Means are the sums of the districts' means. */
  readonly models: readonly (ForecastColumns & { readonly id: string })[];
}

/** One entry per district series, in their order. */
export interface RunRisk {
  readonly model: string;
  /** The count from which the period would be elevated; NaN where the past is too small to say. */
  readonly from: Float64Array;
  /** 0 to 1; NaN where there is no such count. */
  readonly probability: Float64Array;
}

export interface RunAnomalies {
  readonly model: string;
  /** The observed period that was compared, and the last one its forecast knew. */
  readonly time: string;
  readonly origin: string;
  /** In percent; an expected range of 95 is passed above by 2.5 % of counts if it is right. */
  readonly level: number;
  /** How many series could be compared: the denominator of the share above. */
  readonly compared: number;
  readonly found: readonly {
    /** Position in `series`. */
    readonly series: number;
    readonly value: number;
    readonly mean: number;
    readonly upper: number;
  }[];
}
