import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import { Counter, type Registry } from 'prom-client';
import { gauge } from './gauge.js';

const RESOLUTION_MS = 10;

/**
 * Memory, processor time and the delay of the event loop, under Prometheus' usual names. Unlike
 * prom-client's own collection it ends with the app.
 */
export function processGauges(app: FastifyInstance, registry: Registry): void {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  app.addHook('onClose', async () => {
    delay.disable();
  });
  gauge(
    registry,
    {
      name: 'crimecast_event_loop_delay_seconds',
      help: 'How late timers ran since the last scrape.',
      labels: ['quantile'],
    },
    (set) => {
      for (const percent of [50, 99, 100]) {
        const late = delay.count > 0 ? delay.percentile(percent) / 1e9 - RESOLUTION_MS / 1e3 : 0;
        set({ quantile: String(percent / 100) }, Math.max(0, late));
      }
      delay.reset();
    },
  );
  const single = (name: string, help: string, read: () => number) =>
    gauge(registry, { name, help }, (set) => set({}, read()));
  single('process_resident_memory_bytes', 'Memory of the process.', () =>
    process.memoryUsage.rss(),
  );
  single('nodejs_heap_used_bytes', 'Of JavaScript objects.', () => process.memoryUsage().heapUsed);
  single('nodejs_external_memory_bytes', 'Of buffers and databases outside of the heap.', () => {
    const { external, arrayBuffers } = process.memoryUsage();
    return external + arrayBuffers;
  });
  new Counter({
    name: 'process_cpu_seconds_total',
    help: 'Processor time of the process.',
    registers: [registry],
    collect() {
      const { user, system } = process.cpuUsage();
      this.reset();
      this.inc((user + system) / 1e6);
    },
  });
  const started = Date.now() / 1000 - process.uptime();
  single('process_start_time_seconds', 'When the process began (Unix time).', () => started);
}
