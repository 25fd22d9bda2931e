export type {
  Fallback,
  FitOptions,
  FittedForecaster,
  Forecaster,
  ForecastSet,
  Interval,
  PredictOptions,
  Progress,
} from './forecaster.js';
