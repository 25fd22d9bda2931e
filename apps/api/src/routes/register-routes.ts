import type { FastifyInstance } from 'fastify';
import type { ApiContext } from '../api-context.js';
import { accuracyRoutes } from './accuracy.js';
import { alertFeedbackRoutes } from './alert-feedback.js';
import { alertRoutes } from './alerts.js';
import { anomalyRoutes } from './anomalies.js';
import { createBacktestRoutes } from './create-backtest.js';
import { createRunRoutes } from './create-run.js';
import { createUploadRoutes } from './create-upload.js';
import { crimeRoutes } from './crimes.js';
import { datasetRoutes } from './dataset.js';
import { districtRoutes } from './districts.js';
import { exportRoutes } from './exports.js';
import { forecastMapRoutes } from './forecast-map.js';
import { forecastRoutes } from './forecasts.js';
import { healthRoutes } from './health.js';
import { jobEventRoutes } from './job-events.js';
import { jobResultRoutes } from './job-result.js';
import { jobRoutes } from './jobs.js';
import { modelRoutes } from './models.js';
import { openapiRoute } from './openapi.js';
import { pastForecastRoutes } from './past-forecasts.js';
import { populationRoutes } from './populations.js';
import { predictRoutes } from './predict.js';
import { predictCompatRoutes } from './predict-compat.js';
import { riskRoutes } from './risk.js';
import { runRoutes } from './runs.js';
import { seriesRoutes } from './series.js';
import { stateRoutes } from './states.js';

const WITH_CONTEXT = [
  healthRoutes,
  stateRoutes,
  districtRoutes,
  crimeRoutes,
  modelRoutes,
  datasetRoutes,
  seriesRoutes,
  populationRoutes,
  forecastMapRoutes,
  pastForecastRoutes,
  exportRoutes,
  forecastRoutes,
  accuracyRoutes,
  riskRoutes,
  anomalyRoutes,
  alertRoutes,
  alertFeedbackRoutes,
  runRoutes,
  createRunRoutes,
  createBacktestRoutes,
  createUploadRoutes,
  jobRoutes,
  jobEventRoutes,
  jobResultRoutes,
  predictRoutes,
  predictCompatRoutes,
];

export async function registerRoutes(app: FastifyInstance, context: ApiContext): Promise<void> {
  for (const routes of WITH_CONTEXT) await app.register(routes, { context });
  await app.register(openapiRoute, { context });
}
