/** What one feature did to one forecast. */
export interface FeatureEffect {
  readonly feature: string;
  /** Its value at the last period; levels and changes are logs. */
  readonly value: number;
  /** What it adds to the log of the forecast. */
  readonly effect: number;
}

export interface ForecastExplanation {
  /** Last recorded count; NaN when missing. */
  readonly last: number;
  readonly forecast: number;
  /** log((1 + forecast) / (1 + last)): base, effects and rest add up to it. */
  readonly change: number;
  /** The change forecast for the average row of training. */
  readonly base: number;
  /** In the order of the features; empty when no part of the model can be explained. */
  readonly effects: readonly FeatureEffect[];
  /** Seasons, members that cannot be explained, and what is done after the members. */
  readonly rest: number;
  /** Ids of the models that effects are the mean of, and of those that cannot be explained. */
  readonly explained: readonly string[];
  readonly silent: readonly string[];
  /** Sentences for an analyst: the forecast first, then what moved it most. */
  readonly text: readonly string[];
}
