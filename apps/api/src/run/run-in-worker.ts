import { Worker } from 'node:worker_threads';
import { apiError } from '../errors.js';
import type { RunProgress } from './progress.js';
import type { TrainOrder, TrainReport } from './worker-messages.js';

export interface Training {
  /** Rejects with `RUN_TRAINING_FAILED` when the thread fails or is stopped. */
  readonly finished: Promise<{ bytes: Uint8Array; unsaved: string | null }>;
  stop(): Promise<void>;
}

/** Trains in a thread of its own, so that the server goes on answering. */
export function runInWorker(
  workerUrl: URL,
  order: TrainOrder,
  onProgress: (progress: RunProgress) => void,
): Training {
  const worker = new Worker(workerUrl, { workerData: order, execArgv: [], name: 'train' });
  const finished = new Promise<{ bytes: Uint8Array; unsaved: string | null }>((resolve, reject) => {
    const fail = (message: string, cause?: unknown) =>
      reject(apiError('RUN_TRAINING_FAILED', message, cause));
    worker.on('message', (report: TrainReport) => {
      if (report.type === 'progress') onProgress(report.progress);
      else if (report.type === 'done') resolve(report);
      else fail(`${report.code}: ${report.message}`, report);
    });
    worker.on('error', (cause) => fail('The training thread stopped on an error.', cause));
    worker.on('exit', (code) => fail(`The training thread ended with code ${code}.`));
  });
  return {
    finished,
    stop: async () => {
      await worker.terminate();
    },
  };
}
