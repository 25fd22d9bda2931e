import type { FastifyInstance } from 'fastify';
import type { ApiConfig } from '../config/api-config.js';
import type { Metrics } from '../http/metrics.js';

/** `/metrics` for Prometheus, unless the configuration closes it. */
export function metricsRoute(
  app: FastifyInstance,
  metrics: Metrics,
  mode: ApiConfig['metrics'],
): void {
  if (mode !== 'open') return;
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) =>
    reply
      .type(metrics.registry.contentType)
      .header('cache-control', 'no-store')
      .send(await metrics.text()),
  );
}
