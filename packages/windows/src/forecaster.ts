import type { Frequency, Panel, Period, Series } from '@crimecast/data';

/** What every model is, before it has seen data. */
export interface Forecaster {
  /** Stable id, as on the command line: `naive`, `mean3`, `forest-ml-cart`. */
  readonly name: string;
  /** Learns from all of `train`; the last period of `train` is the origin. */
  fit(train: Panel, options?: FitOptions): Promise<FittedForecaster>;
}

export interface FitOptions {
  /** Everything random follows from it. Default 1. */
  seed?: number;
  /** Ends the fit with the signal's reason; nothing half-made remains. */
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
  /** Threads to use where the runtime has them; never changes the result. Default 1. */
  workers?: number;
  /** Keep what the model would have forecast at past origins (`past`). Default false. */
  keepPast?: boolean;
}

export interface Progress {
  done: number;
  total: number;
  /** What is being done, in a word or two: `murder`. */
  stage: string;
}

/** A model that has learned, and what it knew: data up to and including `origin`. */
export interface FittedForecaster {
  readonly name: string;
  readonly origin: Period;
  /** Ids of the models it is made of, where it chose or combined some. */
  readonly members?: readonly string[];
  /** How the candidates did at past origins, where it chose among some; best first. */
  readonly selection?: readonly SelectionScore[];
  /**
   * What it would have forecast at past origins of its training panel, most recent first, without
   * intervals; only after a fit with `keepPast` that learned from such origins. Not saved.
   */
  readonly past?: readonly ForecastSet[];
  /**
   * Forecasts `horizon` periods after the end of the history.
   * @param horizon an integer ≥ 1
   * @throws CrimecastError `MODEL_HORIZON_INVALID`, `MODEL_LEVEL_INVALID`
   */
  predict(horizon: number, options?: PredictOptions): Promise<ForecastSet>;
  /** The model as bytes: data only, checked on loading. */
  save(): Uint8Array;
}

export interface SelectionScore {
  readonly model: string;
  /** Geometric mean over crimes of MAE / MAE of naive; `null` when there was nothing to compare. */
  readonly relMae: number | null;
}

export interface PredictOptions {
  /** Interval levels in percent, above 0 and below 100. Default none. */
  levels?: readonly number[];
  /** Forecast these series instead of the ones the model was fitted on. */
  history?: Panel;
}

/** Forecasts as columns: series `s` at step `h` (1-based) is at `s * horizon + h - 1`. */
export interface ForecastSet {
  readonly model: string;
  readonly modelVersion: string;
  readonly dataVersion: string;
  readonly frequency: Frequency;
  /** The last period the forecasts may know. */
  readonly origin: Period;
  readonly horizon: number;
  readonly series: readonly Series[];
  /** Expected recorded cases ≥ 0; NaN only for a series named in `fallbacks` with `to: null`. */
  readonly mean: Float64Array;
  /**
   * One entry per asked level that the model can give, narrowest first; `0 ≤ lower ≤ mean ≤ upper`.
   * A level that no past forecast error supports is left out; NaN in both bounds where one step
   * or series has none.
   */
  readonly intervals: readonly Interval[];
  /** Series that the model could not forecast itself, with the model that did, or `null`. */
  readonly fallbacks: readonly Fallback[];
  /** Series that were not in training, and from what group they are forecast; left out when none. */
  readonly unseen?: readonly UnseenSeries[];
}

/** A series of the history that the model was not fitted on; its own history is used all the same. */
export interface UnseenSeries {
  /** Position in `series`. */
  readonly series: number;
  /** What was new: the area, the crime, or only this crime in this area. */
  readonly reason: 'UNSEEN_AREA' | 'UNSEEN_CRIME' | 'UNSEEN_SERIES';
  /** In words: `the area "Pune" was not in training; …`. */
  readonly detail: string;
}

export interface Interval {
  /** In percent: 80 holds the outcome in 8 of 10 such forecasts. */
  readonly level: number;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

export interface Fallback {
  /** Position in `series`. */
  readonly series: number;
  /** The simpler model that forecast instead; `null` when nothing was ever observed. */
  readonly to: string | null;
  readonly reason: 'SHORT_HISTORY' | 'NO_HISTORY' | 'UNSEEN_CRIME';
  /** In words, with the numbers: `1 year of history, 3 needed`. */
  readonly detail: string;
}
