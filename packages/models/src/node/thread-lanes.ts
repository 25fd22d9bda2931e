import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { type FitRunner, fitHere, type Lanes, oneLane } from '../fit-runner.js';
import type { SavedState } from '../point-model.js';
import { isRegistered } from '../registry.js';
import type { FitJob } from './fit-job.js';

const WORKER = fileURLToPath(new URL('./fit-worker.js', import.meta.url));

/**
 * Lanes on worker threads, which end when `signal` aborts; one lane is this thread. So are all
 * lanes where a bundler left the threads' file behind: they would never start.
 */
export function threadLanes(workers: number, signal: AbortSignal | undefined): Lanes {
  if (workers === 1 || !existsSync(WORKER)) return oneLane();
  const pool = new Piscina({
    filename: WORKER,
    minThreads: 0,
    maxThreads: workers,
    // What this process was started with, such as a loader, is not for the threads.
    execArgv: [],
  });
  const end = () => pool.destroy();
  signal?.addEventListener('abort', end, { once: true });
  const here = fitHere();
  const run: FitRunner = async (model, train, task) => {
    if (!isRegistered(model)) return here(model, train, task);
    const { seed, meter } = task;
    const channel = new MessageChannel();
    channel.port1.on('message', (stage: string) => meter.advance(stage));
    channel.port1.unref();
    const job: FitJob = { id: model.id, train, seed, port: channel.port2 };
    try {
      signal?.throwIfAborted();
      const state = await pool.run(job, { transferList: [channel.port2] });
      return model.restore(state as SavedState);
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      channel.port1.close();
    }
  };
  return {
    run,
    close() {
      signal?.removeEventListener('abort', end);
      return end();
    },
  };
}
