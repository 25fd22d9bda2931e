import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Problem } from '../problems/problem.js';
import type { HistoryForecast, HistoryTask } from './history-task.js';

/** A model of a run as saved; the thread keeps it once it has it. */
export interface ThreadModel {
  readonly id: string;
  readonly run: string;
  readonly saved: Uint8Array;
}

export interface ThreadRequest {
  readonly number: number;
  readonly tasks: readonly HistoryTask[];
  readonly run: string | null;
  /** Those that the thread does not have yet. */
  readonly models: readonly ThreadModel[];
}

export type ThreadReply =
  | { readonly number: number; readonly forecasts: readonly HistoryForecast[] }
  | { readonly number: number; readonly failed: string };

/** Forecasts that would hold up other requests: made one after the other beside the server. */
export interface PredictThread {
  /** @throws Problem `PREDICTIONS_BUSY` when too many wait, `PREDICTION_TOO_LONG` after a while */
  run(
    tasks: readonly HistoryTask[],
    models: readonly ThreadModel[],
  ): Promise<readonly HistoryForecast[]>;
  close(): Promise<void>;
}

interface Options {
  /** Default: beside this module, as built. */
  url?: URL;
  /** Of one request. Default 20 s. */
  limitMs?: number;
  /** Of requests at once. Default 8. */
  most?: number;
  /** After which an unused thread ends, and its memory is given back. Default 60 s. */
  idleMs?: number;
}

export function createPredictThread(options: Options = {}): PredictThread {
  const { limitMs = 20_000, most = 8, idleMs = 60_000 } = options;
  let worker: Worker | null = null;
  let sent = new Set<string>();
  let number = 0;
  let idle: NodeJS.Timeout | undefined;
  const waiting = new Map<number, Waiting>();

  function thread(): Worker {
    if (worker) return worker;
    const made = new Worker(options.url ?? builtThread(), { execArgv: [], env: {} });
    made.unref();
    sent = new Set();
    made.on('message', (reply: ThreadReply) => {
      const asked = waiting.get(reply.number);
      if ('failed' in reply) asked?.reject(new Error(reply.failed));
      else asked?.resolve(reply.forecasts);
    });
    made.on('error', (error) => end(made, error));
    made.on('exit', () => end(made, new Error('The prediction thread ended.')));
    worker = made;
    return made;
  }

  function end(ended: Worker, reason: Error): void {
    if (worker !== ended) return;
    worker = null;
    for (const asked of waiting.values()) asked.reject(reason);
    void ended.terminate();
  }

  return {
    async run(tasks, models) {
      if (waiting.size >= most) throw busy();
      clearTimeout(idle);
      const made = thread();
      const key = (model: ThreadModel) => `${model.run}/${model.id}`;
      const fresh = models.filter((model) => !sent.has(key(model)));
      number++;
      const mine = number;
      let timer: NodeJS.Timeout | undefined;
      try {
        return await new Promise<readonly HistoryForecast[]>((resolve, reject) => {
          waiting.set(mine, { resolve, reject });
          timer = setTimeout(() => end(made, tooLong(limitMs)), limitMs);
          timer.unref();
          const run = models[0]?.run ?? null;
          made.postMessage({ number: mine, tasks, run, models: fresh } satisfies ThreadRequest);
          for (const model of fresh) sent.add(key(model));
        });
      } finally {
        clearTimeout(timer);
        waiting.delete(mine);
        if (waiting.size === 0) {
          idle = setTimeout(() => worker && end(worker, new Error('idle')), idleMs);
          idle.unref();
        }
      }
    },
    async close() {
      clearTimeout(idle);
      const made = worker;
      if (!made) return;
      end(made, new Error('The server is being stopped.'));
      await made.terminate();
    },
  };
}

interface Waiting {
  resolve(forecasts: readonly HistoryForecast[]): void;
  reject(reason: Error): void;
}

/** From source, as tests run it, the thread is the built one. */
function builtThread(): URL {
  const beside = new URL('./predict-worker.js', import.meta.url);
  if (existsSync(fileURLToPath(beside))) return beside;
  return new URL('../../dist/predict-worker.js', import.meta.url);
}

function busy(): Problem {
  return new Problem(
    'PREDICTIONS_BUSY',
    'Too many long predictions are under way; ask again in 5 seconds, or send shorter histories and leave "drivers" out.',
    { headers: { 'retry-after': '5' } },
  );
}

function tooLong(limitMs: number): Problem {
  return new Problem(
    'PREDICTION_TOO_LONG',
    `The prediction took more than ${limitMs / 1000} seconds and was ended; send fewer or shorter histories, or upload them as a job at /v1/uploads.`,
  );
}
