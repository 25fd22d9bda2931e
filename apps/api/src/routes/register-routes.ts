import type { FastifyInstance } from 'fastify';
import type { ApiContext } from '../api-context.js';
import { crimeRoutes } from './crimes.js';
import { datasetRoutes } from './dataset.js';
import { districtRoutes } from './districts.js';
import { forecastRoutes } from './forecasts.js';
import { healthRoutes } from './health.js';
import { modelRoutes } from './models.js';
import { openapiRoute } from './openapi.js';
import { predictRoutes } from './predict.js';
import { predictCompatRoutes } from './predict-compat.js';
import { seriesRoutes } from './series.js';

const WITH_CONTEXT = [
  healthRoutes,
  districtRoutes,
  crimeRoutes,
  modelRoutes,
  datasetRoutes,
  seriesRoutes,
  forecastRoutes,
  predictRoutes,
  predictCompatRoutes,
];

export async function registerRoutes(app: FastifyInstance, context: ApiContext): Promise<void> {
  for (const routes of WITH_CONTEXT) await app.register(routes, { context });
  await app.register(openapiRoute, { context });
}
