export { assertNoLeakage } from './assert-no-leakage.js';
export { encodedFeatures } from './encoders/encoded-features.js';
export type { Category, Encoder, EncoderOptions, UnknownPolicy } from './encoders/encoder.js';
export { oneHotEncoder } from './encoders/one-hot-encoder.js';
export { ordinalEncoder } from './encoders/ordinal-encoder.js';
export { type TargetMeanOptions, targetMeanEncoder } from './encoders/target-mean-encoder.js';
export type { WindowsErrorCode } from './errors.js';
export { expanding } from './features/expanding.js';
export { type Feature, type FeatureReader, NO_VALUE, valueAt } from './features/feature.js';
export { GROUPS, type GroupOptions, groupMean, shareOf } from './features/group.js';
export { lag, lags } from './features/lag.js';
export { type Adjacency, neighbours } from './features/neighbours.js';
export { type RollingOptions, rolling } from './features/rolling.js';
export { seasonalLag, seasonalMean, seasonWave } from './features/seasonal.js';
export { staticValue } from './features/static-value.js';
export type { Statistic } from './features/statistic.js';
export type {
  Fallback,
  FitOptions,
  FittedForecaster,
  Forecaster,
  ForecastSet,
  Interval,
  PredictOptions,
  Progress,
  SelectionScore,
  UnseenSeries,
} from './forecaster.js';
export { type LatestWindowOptions, latestWindows } from './latest-windows.js';
export {
  type RollingOrigin,
  type RollingOriginOptions,
  rollingOrigins,
} from './rolling-origins.js';
export { type FeatureRowOptions, featureRows, latestFeatureRows } from './rows/feature-rows.js';
export { type GuardOptions, guardFeatures } from './rows/guard-features.js';
export { type RowWeightOptions, rowWeights } from './rows/row-weights.js';
export { type SlidingWindowOptions, slidingWindows } from './sliding-windows.js';
export { chain } from './transforms/chain.js';
export { demean } from './transforms/demean.js';
export { difference } from './transforms/difference.js';
export { log1p } from './transforms/log1p.js';
export { localScale, rate } from './transforms/scale.js';
export type { FittedTransform, TargetTransform } from './transforms/target-transform.js';
export { type FeatureColumn, lagColumns, type WindowSet } from './window-set.js';
export { withValues } from './with-values.js';
