export { assertNoLeakage } from './assert-no-leakage.js';
export type { WindowsErrorCode } from './errors.js';
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
} from './forecaster.js';
export { type LatestWindowOptions, latestWindows } from './latest-windows.js';
export {
  type RollingOrigin,
  type RollingOriginOptions,
  rollingOrigins,
} from './rolling-origins.js';
export { type SlidingWindowOptions, slidingWindows } from './sliding-windows.js';
export { type FeatureColumn, lagColumns, type WindowSet } from './window-set.js';
