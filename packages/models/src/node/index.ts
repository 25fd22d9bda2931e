export { createEnsemble } from './create-ensemble.js';
export { createForecaster } from './create-forecaster.js';
