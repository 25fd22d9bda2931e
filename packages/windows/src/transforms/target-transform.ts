import type { Panel } from '@crimecast/data';

/** A way to make series easier to learn, and back. */
export interface TargetTransform {
  readonly name: string;
  /** Learns what it needs from a training panel, and from nothing else. */
  fit(train: Panel): FittedTransform;
}

/** A transform that knows the past of one panel. */
export interface FittedTransform {
  /** The panel it was fitted on or last updated to, transformed; NaN stays NaN. */
  readonly panel: Panel;
  /**
   * Forecasts of the transformed panel back on the original scale; invertible: what `panel` would
   * go on with comes back as the counts would go on.
   * @param forecasts series-major, the periods after the panel's end; not changed
   * @param horizon   periods per series
   */
  inverse(forecasts: Float64Array, horizon: number): Float64Array;
  /**
   * The same transform at the end of a longer panel of the same series: what was learned stays,
   * newer periods only move it on.
   */
  update(panel: Panel): FittedTransform;
}
