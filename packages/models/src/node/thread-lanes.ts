import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { lastPeriod } from '@crimecast/data';
import { Piscina } from 'piscina';
import { type FitRunner, fitHere, type LanesFor, oneLane } from '../fit-runner.js';
import type { SavedState } from '../point-model.js';
import { isRegistered } from '../registry.js';
import type { FitJob } from './fit-job.js';

const WORKER = fileURLToPath(new URL('./fit-worker.js', import.meta.url));

/**
 * Lanes on worker threads, which end when `signal` aborts; one lane is this thread. So are all
 * lanes where a bundler left the threads' file behind: they would never start.
 */
export const threadLanes: LanesFor = (train, workers, signal) => {
  if (workers === 1 || !existsSync(WORKER)) return oneLane();
  const pool = new Piscina({
    filename: WORKER,
    minThreads: 0,
    maxThreads: workers,
    // One that ends between two fits takes with it what it has compiled.
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData: train,
    // What this process was started with, such as a loader, is not for the threads.
    execArgv: [],
  });
  let ended: Promise<unknown> | undefined;
  const end = () => {
    ended ??= endThreads(pool);
    return ended;
  };
  signal?.addEventListener('abort', end, { once: true });
  const here = fitHere();
  const asked = new Set<Promise<unknown>>();
  const fitThere: FitRunner = async (model, known, task) => {
    const { seed, meter } = task;
    const channel = new MessageChannel();
    channel.port1.on('message', (stage: string) => meter.advance(stage));
    channel.port1.unref();
    const job: FitJob = { id: model.id, origin: lastPeriod(known), seed, port: channel.port2 };
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
  const run: FitRunner = (model, known, task) => {
    if (!isRegistered(model)) return here(model, known, task);
    const fitted = fitThere(model, known, task);
    asked.add(fitted);
    return fitted;
  };
  return {
    run,
    several: true,
    async close() {
      signal?.removeEventListener('abort', end);
      await end();
      await Promise.allSettled(asked);
      // Ports are closed in one turn and gone in the next.
      await setImmediate();
      await setImmediate();
    },
  };
};

/** The pool itself does not wait for its threads. */
async function endThreads(pool: Piscina): Promise<void> {
  const threads = [...pool.threads];
  await pool.destroy();
  await Promise.all(threads.map((thread) => thread.terminate()));
}
