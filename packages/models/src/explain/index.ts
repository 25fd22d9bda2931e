export { type ExplainOptions, explainForecast } from './explain-forecast.js';
export type { FeatureEffect, ForecastExplanation } from './explanation.js';
export {
  type FeatureImportance,
  type FeatureImportanceOptions,
  featureImportance,
} from './feature-importance.js';
