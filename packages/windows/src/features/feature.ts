import type { Panel } from '@crimecast/data';

/** One number that a model may see of a series at a time. */
export interface Feature {
  /** Unique among the features of one table: `lag1`, `mean4`. */
  readonly name: string;
  /**
   * The last period it uses, counted from the row's origin: 0 or negative; −∞ when it uses no
   * value at all (a month, a population). `guardFeatures` holds it to that.
   */
  readonly offset: number;
  /** Prepares a panel once; what it reads at position `t` may follow from positions up to `t` + offset only. */
  prepare(panel: Panel): FeatureReader;
}

/**
 * The value for series `s` at the row's origin, position `t` in the panel (0 is its first period),
 * for a target at position `target`. NaN is not known.
 */
export type FeatureReader = (s: number, t: number, target: number) => number;

/** For features that need no value of the panel. */
export const NO_VALUE = Number.NEGATIVE_INFINITY;

/** The value of series `s` at position `t`; NaN before the first period and after the last. */
export function valueAt(panel: Panel, s: number, t: number): number {
  return t >= 0 && t < panel.length ? panel.values[s * panel.length + t]! : Number.NaN;
}
