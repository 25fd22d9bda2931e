import type { Panel, Period } from '@crimecast/data';
import type { Fallback, SelectionScore } from '@crimecast/windows';
import type { ProgressMeter } from './progress-meter.js';

/** A model as the registry holds it: it gives means; intervals are put around it. */
export interface PointModel {
  readonly id: string;
  /** A few words for a list. */
  readonly label: string;
  /** One sentence for a tooltip. */
  readonly description: string;
  /** What it looks at, as written into saved models. */
  readonly features: readonly string[];
  /** Whether it is of use at this frequency. Default: always. */
  suits?(train: Panel): boolean;
  /** Takes long enough to be worth a thread of its own; such a model asks for no other fits. */
  readonly heavy?: boolean;
  /** The fits of other models, of this panel or its past, that `fit` is made of. Default: none. */
  needs?(train: Panel): readonly NeededFit[];
  /** The model that it will most probably choose. Default: itself. */
  usual?(train: Panel): PointModel;
  /** The same model, going on from its own forecasts; its states are restored by either. */
  readonly recursive?: PointModel;
  fit(train: Panel, task: FitTask): Promise<FittedPoint>;
  /** @throws CrimecastError `MODEL_FILE_INVALID` when the state breaks a rule of the model */
  restore(state: SavedState): FittedPoint;
}

/** A model whose `fit` asks for no fits of others. */
export interface LoneModel extends PointModel {
  fit(train: Panel, task: Omit<FitTask, 'refits'>): Promise<FittedPoint>;
}

/** What `model` learns from the periods up to `origin`. */
export interface NeededFit {
  readonly model: PointModel;
  readonly origin: Period;
}

export interface FitTask {
  readonly seed: number;
  readonly signal: AbortSignal | undefined;
  readonly meter: ProgressMeter;
  /** Fits of other models at origins of the panel, the last one among them. */
  readonly refits: Refits;
}

/** Fits of models at origins of one training panel; each is made once and shared. */
export interface Refits {
  /** What `model` would have learned when only the periods up to `origin` were known. */
  at(model: PointModel, origin: Period): Promise<FittedPoint>;
  /** The panel up to `origin`: the same one each time, of which forecasts are made once. */
  known(origin: Period): Panel;
}

export interface FittedPoint {
  /** Forecasts the periods after `history`; changes nothing. */
  forecast(history: Panel, horizon: number): PointForecast;
  /** What was learned, beyond the history itself. */
  readonly state: SavedState;
  /** The model whose past errors tell about this one, where that is another. */
  readonly chosen?: PointModel;
  readonly selection?: readonly SelectionScore[];
  /** Ids of the models it is combined of. */
  readonly members?: readonly string[];
  /** Why it could not learn anything, in words; its forecasts are all those of another model. */
  readonly unfit?: string;
}

export interface PointForecast {
  /** Series-major, as `ForecastSet.mean`. */
  readonly mean: Float64Array;
  readonly fallbacks: readonly Fallback[];
}

export interface SavedState {
  /** Plain JSON values. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly arrays: ReadonlyMap<string, Float64Array | Int32Array>;
}

export const EMPTY_STATE: SavedState = { params: {}, arrays: new Map() };
