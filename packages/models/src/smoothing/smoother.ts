import type { Panel } from '@crimecast/data';
import type { SmoothingCandidate } from './choose-smoothing.js';

/** A way to smooth each series on its own. */
export interface Smoother {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly features: readonly string[];
  readonly suits?: (train: Panel) => boolean;
  /** Counts as they are, or log1p of them: then seasons and trends are proportions. */
  readonly scale: 'counts' | 'logs';
  /** Forms to choose from, for values on that scale. */
  candidates(scaled: Float64Array, cycle: number): readonly SmoothingCandidate[];
  /** Observed values that a series must have. */
  needed(cycle: number): number;
  /** What forecasts a shorter series. Default naive. */
  readonly simpler?: Smoother;
}
