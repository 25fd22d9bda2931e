import type { ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import { Registry } from 'prom-client';
import { API_VERSION } from '../version.js';
import { gauge } from './gauge.js';
import { createLatencyCounts } from './latency-counts.js';
import type { Measured } from './measured.js';
import { processGauges } from './process-gauges.js';

/** What the server tells Prometheus about itself. */
export interface Metrics {
  readonly registry: Registry;
  /** Counts a request as being answered, until its answer has left or the client has. */
  begin(response: ServerResponse, method: string, route: string): void;
  /** The whole of `/metrics`. */
  text(): Promise<string>;
}

/** Measures every request of an app, and what the process and its run are at. */
export function installMetrics(app: FastifyInstance, measured: Measured): Metrics {
  const registry = new Registry();
  const latency = createLatencyCounts();
  let inFlight = 0;

  const begin: Metrics['begin'] = (response, method, route) => {
    const started = performance.now();
    inFlight += 1;
    // Also where the client leaves early, which `onResponse` is not told.
    response.on('close', () => {
      inFlight -= 1;
      const seconds = (performance.now() - started) / 1000;
      latency.record(route, METHODS.has(method) ? method : 'other', statusOf(response), seconds);
    });
  };
  app.addHook('onRequest', ({ method, routeOptions }, reply, done) => {
    begin(reply.raw, method, routeOptions.url ?? 'none');
    done();
  });

  gauge(
    registry,
    { name: 'crimecast_http_requests_in_flight', help: 'Requests being answered.' },
    (set) => set({}, inFlight),
  );
  processGauges(app, registry);
  runGauges(registry, measured);
  gauge(
    registry,
    { name: 'crimecast_jobs', help: 'Jobs that wait or are worked on.', labels: ['state'] },
    async (set) => {
      for (const [state, count] of Object.entries(await measured.openJobs())) set({ state }, count);
    },
  );
  alertGauges(registry, measured);
  return { registry, begin, text: async () => (await registry.metrics()) + latency.text() };
}

function runGauges(registry: Registry, { runState: state, runMadeAt }: Measured): void {
  gauge(
    registry,
    {
      name: 'crimecast_run_info',
      help: 'The run that is served; always 1.',
      labels: ['run', 'origin', 'data_version', 'version'],
    },
    (set) => {
      const now = state();
      if (now.status !== 'ready') return;
      const { id, origin, dataVersion } = now.run;
      set({ run: id, origin, data_version: dataVersion, version: API_VERSION }, 1);
    },
  );
  gauge(
    registry,
    { name: 'crimecast_run_age_seconds', help: 'Since the run that is served was trained.' },
    async (set) => {
      const now = state();
      const madeAt = now.status === 'ready' ? await runMadeAt(now.run.id) : null;
      if (madeAt !== null) set({}, (Date.now() - madeAt.getTime()) / 1000);
    },
  );
  gauge(registry, { name: 'crimecast_ready', help: '1 while forecasts are served.' }, (set) =>
    set({}, state().status === 'ready' ? 1 : 0),
  );
  gauge(
    registry,
    { name: 'crimecast_training_fraction', help: 'Of a training under way.' },
    (set) => {
      const now = state();
      if (now.status === 'training') set({}, now.progress.fraction);
    },
  );
}

function alertGauges(registry: Registry, { outbox }: Measured): void {
  gauge(
    registry,
    {
      name: 'crimecast_alert_messages',
      help: 'Messages of alerts that wait, were sent, given up (dead) or dropped in the last 90 days.',
      labels: ['channel', 'state'],
    },
    async (set) => {
      for (const { channel, state, n } of await outbox()) set({ channel, state }, n);
    },
  );
  gauge(
    registry,
    {
      name: 'crimecast_alert_oldest_waiting_seconds',
      help: 'Since the oldest message that waits was written.',
      labels: ['channel'],
    },
    async (set) => {
      for (const { channel, state, oldest } of await outbox()) {
        if (state === 'waiting') set({ channel }, (Date.now() - oldest.getTime()) / 1000);
      }
    },
  );
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS']);
const CLASSES = ['other', '1xx', '2xx', '3xx', '4xx', '5xx'];

function statusOf({ writableEnded, statusCode }: ServerResponse): string {
  if (!writableEnded) return 'aborted';
  return CLASSES[Math.floor(statusCode / 100)] ?? 'other';
}
