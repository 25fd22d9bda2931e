import { parentPort, workerData } from 'node:worker_threads';
import { encodeRun } from './run/run-container.js';
import { pruneRuns, writeRun } from './run/run-file.js';
import { train } from './run/train.js';
import type { TrainOrder, TrainReport } from './run/worker-messages.js';

const { id, home, options } = workerData as TrainOrder;

try {
  const run = await train(id, options, (progress) => report({ type: 'progress', progress }));
  const bytes = encodeRun(run);
  report({ type: 'done', bytes, unsaved: store(bytes) });
} catch (cause) {
  const error = cause as Error & { code?: string };
  report({
    type: 'failed',
    code: error.code ?? error.name,
    message: error.message,
    stack: error.stack ?? '',
  });
}

function store(bytes: Uint8Array): string | null {
  try {
    writeRun(home, id, bytes);
    pruneRuns(home, id);
    return null;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code ?? 'unknown reason';
  }
}

function report(message: TrainReport): void {
  parentPort!.postMessage(message);
}
