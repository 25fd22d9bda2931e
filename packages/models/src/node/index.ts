export { createForecaster } from './create-forecaster.js';
