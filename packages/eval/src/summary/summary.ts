import type { Period } from '@crimecast/data';

/** How good forecasts were. Every metric is `null` where it has no value. */
export interface Summary {
  /** The model that others are compared with. */
  readonly reference: string;
  /** Interval levels in percent; `coverage` has one entry for each. */
  readonly levels: readonly number[];
  /** The grid of `pinball` and `crps`: the bounds of all levels, and the forecast as the median. */
  readonly quantiles: readonly number[];
  readonly crimes: readonly CrimeScore[];
  readonly headlines: readonly Headline[];
}

/** One model on all series of one crime, for one period and one distance from the origin. */
export interface CrimeScore {
  readonly crime: string;
  readonly time: Period;
  readonly horizon: number;
  readonly model: string;
  /** Series with both an outcome and a forecast. */
  readonly n: number;
  /** Mean outcome of the series with both. */
  readonly meanActual: number | null;
  /** Series with an outcome but no forecast. */
  readonly missing: number;
  /** Series that a simpler model had to forecast. */
  readonly fallbacks: number;
  readonly mae: number | null;
  readonly rmse: number | null;
  /** Mean of forecast − outcome. */
  readonly bias: number | null;
  readonly wape: number | null;
  readonly smape: number | null;
  /** `null` also where something came that a forecast of 0 had excluded. */
  readonly poissonDeviance: number | null;
  readonly mase: number | null;
  readonly rmsse: number | null;
  /** MAE / MAE of the reference, over the series that both forecast. */
  readonly relMae: number | null;
  /** MAE of the reference over those series. */
  readonly referenceMae: number | null;
  readonly coverage: readonly (number | null)[];
  /** Mean pinball loss over `quantiles`, weighted as asked; `null` without intervals. */
  readonly pinball: number | null;
  /** Twice `pinball`. */
  readonly crps: number | null;
  /** Per level, in recorded cases. */
  readonly winkler: readonly (number | null)[];
  /** Mean width of intervals per level, in recorded cases. */
  readonly width: readonly (number | null)[];
}

/** One model over all crimes, for one period and one distance from the origin. */
export interface Headline {
  readonly time: Period;
  readonly horizon: number;
  readonly model: string;
  /** Pairs of outcome and forecast. */
  readonly n: number;
  /** Geometric mean over crimes of MAE / MAE of the reference. */
  readonly relMae: number | null;
  /** Crimes that `relMae` is made of. */
  readonly crimes: number;
  /** Mean over crimes of WAPE. */
  readonly macroWape: number | null;
  /** Means over crimes. */
  readonly mase: number | null;
  readonly rmsse: number | null;
  /** Of all pairs, whatever the crime. */
  readonly coverage: readonly (number | null)[];
  /** Means over crimes, each divided by the crime's mean outcome, as all below. */
  readonly pinball: number | null;
  readonly crps: number | null;
  readonly winkler: readonly (number | null)[];
  readonly width: readonly (number | null)[];
  /** Crimes that `relMae` leaves out. */
  readonly excluded: readonly Exclusion[];
}

export interface Exclusion {
  readonly crime: string;
  /** The reference made no error to compare with, or there is nothing both forecast. */
  readonly reason: 'REFERENCE_WITHOUT_ERROR' | 'NOTHING_TO_COMPARE';
}
