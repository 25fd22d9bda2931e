import Fastify from 'fastify';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { OutboxCount } from '../../src/alerts/rows/outbox.js';
import { createLatencyCounts } from '../../src/http/latency-counts.js';
import { installMetrics } from '../../src/http/metrics.js';
import type { RunState } from '../../src/run/run-state.js';
import { readyServer } from '../support/test-server.js';

const TRAINING: RunState = {
  status: 'training',
  progress: { stage: 'murder', done: 1, total: 4, fraction: 0.25 },
};

/** The value of one line of the Prometheus text. */
function value(text: string, line: string): number {
  const found = text.split('\n').find((one) => one.startsWith(`${line} `));
  return found === undefined ? Number.NaN : Number(found.slice(line.length + 1));
}

describe('createLatencyCounts', () => {
  it('counts cumulatively, as Prometheus adds them up', () => {
    const counts = createLatencyCounts();
    for (const seconds of [0.0005, 0.001, 0.004, 0.3, 40]) {
      counts.record('/v1/crimes', 'GET', '2xx', seconds);
    }
    counts.record('/v1/crimes', 'GET', '4xx', 0.1);
    const text = counts.text();
    const name = 'crimecast_http_request_duration_seconds';
    const labels = 'method="GET",route="/v1/crimes",status="2xx"';
    expect(value(text, `${name}_bucket{le="0.001",${labels}}`)).toBe(2);
    expect(value(text, `${name}_bucket{le="0.005",${labels}}`)).toBe(3);
    expect(value(text, `${name}_bucket{le="1",${labels}}`)).toBe(4);
    expect(value(text, `${name}_bucket{le="+Inf",${labels}}`)).toBe(5);
    expect(value(text, `${name}_count{${labels}}`)).toBe(5);
    expect(value(text, `${name}_sum{${labels}}`)).toBeCloseTo(40.3055, 9);
    expect(text).toContain('status="4xx"');
  });
});

describe('installMetrics', () => {
  async function measured(
    openJobs: () => Promise<Record<string, number>> = async () => ({}),
    outbox: () => Promise<OutboxCount[]> = async () => [],
  ) {
    const app = Fastify();
    onTestFinished(() => app.close());
    const runMadeAt = async () => null;
    const metrics = installMetrics(app, {
      ...{ runState: () => TRAINING, runMadeAt, openJobs, outbox },
    });
    app.get('/v1/districts/:code', async () => 'x');
    return { app, metrics };
  }

  it('names the route and not the address, so that no client makes a series of its own', async () => {
    const { app, metrics } = await measured();
    await app.inject({ url: '/v1/districts/490' });
    await app.inject({ url: '/v1/districts/502' });
    await app.inject({ url: '/made/up' });
    await app.inject({ method: 'PROPFIND' as 'GET', url: '/made/up' });
    const text = await metrics.text();
    const name = 'crimecast_http_request_duration_seconds_count';
    expect(value(text, `${name}{method="GET",route="/v1/districts/:code",status="2xx"}`)).toBe(2);
    expect(value(text, `${name}{method="GET",route="none",status="4xx"}`)).toBe(1);
    expect(text).not.toContain('made');
  });

  it('tells how far a training is, and of no run before there is one', async () => {
    const { metrics } = await measured();
    const text = await metrics.text();
    expect(value(text, 'crimecast_training_fraction')).toBe(0.25);
    expect(value(text, 'crimecast_ready')).toBe(0);
    expect(text).not.toContain('crimecast_run_info{');
    expect(value(text, 'crimecast_run_age_seconds')).toBeNaN();
  });

  it('asks for the jobs when it is read', async () => {
    const counts = vi.fn(async () => ({ queued: 3, running: 1 }));
    const { metrics } = await measured(counts);
    expect(counts).not.toHaveBeenCalled();
    const text = await metrics.text();
    expect(value(text, 'crimecast_jobs{state="queued"}')).toBe(3);
    expect(value(text, 'crimecast_jobs{state="running"}')).toBe(1);
  });

  it('tells what waits in the outbox by channel, and since when', async () => {
    const oldest = new Date(Date.now() - 60_000);
    const { metrics } = await measured(undefined, async () => [
      { channel: 'email', state: 'waiting', n: 2, oldest },
      { channel: 'sms', state: 'dead', n: 1, oldest },
    ]);
    const text = await metrics.text();
    expect(value(text, 'crimecast_alert_messages{channel="email",state="waiting"}')).toBe(2);
    expect(value(text, 'crimecast_alert_messages{channel="sms",state="dead"}')).toBe(1);
    const waits = value(text, 'crimecast_alert_oldest_waiting_seconds{channel="email"}');
    expect(waits).toBeGreaterThanOrEqual(60);
    expect(waits).toBeLessThan(120);
    expect(text).not.toContain('crimecast_alert_oldest_waiting_seconds{channel="sms"}');
  });
});

describe('/metrics', () => {
  it('tells of the run, the process and the requests of this app alone', async () => {
    const server = await readyServer();
    const other = await readyServer();
    await server.app.inject({ url: '/v1/crimes' });
    const answer = await server.app.inject({ url: '/metrics' });
    expect(answer.headers['content-type']).toContain('text/plain');
    const text = answer.body;
    expect(text).toContain(`crimecast_run_info{run="${server.run}"`);
    expect(value(text, 'crimecast_ready')).toBe(1);
    expect(value(text, 'crimecast_run_age_seconds')).toBeLessThan(120);
    expect(value(text, 'crimecast_jobs{state="queued"}')).toBe(0);
    expect(value(text, 'crimecast_http_requests_in_flight')).toBe(1);
    expect(value(text, 'process_resident_memory_bytes')).toBeGreaterThan(1e7);
    expect(value(text, 'process_cpu_seconds_total')).toBeGreaterThan(0);
    expect(text).toContain('crimecast_event_loop_delay_seconds{quantile="0.99"}');
    expect((await other.app.inject({ url: '/metrics' })).body).not.toContain('/v1/crimes');
  });

  it('is text that Prometheus can read: each name once, each line a sample', async () => {
    const server = await readyServer();
    await server.app.inject({ url: '/v1/crimes' });
    const lines = (await server.app.inject({ url: '/metrics' })).body.split('\n');
    const types = lines
      .filter((line) => line.startsWith('# TYPE'))
      .map((line) => line.split(' ')[2]);
    expect(new Set(types).size).toBe(types.length);
    for (const line of lines.filter((one) => one !== '' && !one.startsWith('#'))) {
      expect(line).toMatch(/^[a-z_]+(\{([a-z_]+="[^"\n]*",?)+\})? -?[0-9.e+-]+$/);
    }
  });
});
