import type { FastifyInstance } from 'fastify';
import type { ApiConfig } from '../config/api-config.js';
import type { Metrics } from '../http/metrics.js';
import { requireScope } from '../keys/identify-key.js';

/** `/metrics` for Prometheus, as configured: open, for keys with the scope `metrics`, or not there. */
export function metricsRoute(
  app: FastifyInstance,
  metrics: Metrics,
  mode: ApiConfig['metrics'],
): void {
  if (mode === 'closed') return;
  const options = {
    schema: { hide: true },
    ...(mode === 'key' ? { preHandler: requireScope('metrics') } : {}),
  };
  app.get('/metrics', options, async (_request, reply) =>
    reply
      .type(metrics.registry.contentType)
      .header('cache-control', 'no-store')
      .send(await metrics.text()),
  );
}
