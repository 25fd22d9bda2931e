export {
  type CreateSimpleForecasterOptions,
  createSimpleForecaster,
} from './create-simple-forecaster.js';
export { forecastSimple, type SimpleForecast } from './forecast-simple.js';
export { listSimpleModels } from './list-simple-models.js';
