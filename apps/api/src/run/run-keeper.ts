import type { RunProgress } from './progress.js';
import { createRun } from './run.js';
import { decodeRun } from './run-container.js';
import { moveAside, readRun } from './run-file.js';
import { runInWorker, type Training } from './run-in-worker.js';
import type { RunOptions } from './run-options.js';
import type { RunState } from './run-state.js';

export interface RunKeeperOptions {
  id: string;
  home: string;
  workerUrl: URL;
  run: RunOptions;
  onProgress?: (progress: RunProgress) => void;
  /** Told in a sentence when something was repaired or could not be kept. */
  onNotice?: (notice: string) => void;
  onError?: (error: unknown) => void;
}

/** Holds the run that is served: loads it, or has it trained and swaps it in. */
export interface RunKeeper {
  readonly id: string;
  state(): RunState;
  /** Loads the stored run; where there is none, begins a training and returns at once. */
  start(): Promise<void>;
  /** Settles when the state is `ready` or `failed`; never rejects. */
  readonly settled: Promise<RunState>;
  /** Ends a training under way. */
  close(): Promise<void>;
}

export function createRunKeeper(options: RunKeeperOptions): RunKeeper {
  const { id, home, onNotice } = options;
  let state: RunState = { status: 'training', progress: WAITING };
  let training: Training | null = null;
  let closed = false;
  let settle: (state: RunState) => void;
  const settled = new Promise<RunState>((resolve) => {
    settle = resolve;
  });

  const enter = (next: RunState) => {
    state = next;
    if (next.status !== 'training') settle(next);
  };

  async function stored() {
    try {
      return await readRun(home, id);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      onNotice?.(`${reason} It is moved aside and trained again.`);
      await moveAside(home, id);
      return null;
    }
  }

  async function train() {
    training = runInWorker(options.workerUrl, { id, home, options: options.run }, (progress) => {
      enter({ status: 'training', progress });
      options.onProgress?.(progress);
    });
    try {
      const { bytes, unsaved } = await training.finished;
      if (unsaved !== null) {
        onNotice?.(
          `The run could not be stored (${unsaved}); it is trained again at the next start.`,
        );
      }
      enter({ status: 'ready', run: createRun(decodeRun(bytes)) });
    } catch (error) {
      if (!closed) options.onError?.(error);
      enter({ status: 'failed', detail: closed ? STOPPED : FAILED });
    } finally {
      training = null;
    }
  }

  return {
    id,
    state: () => state,
    settled,
    async start() {
      const run = await stored();
      if (run) enter({ status: 'ready', run: createRun(run) });
      else if (!closed) void train();
    },
    async close() {
      closed = true;
      await training?.stop();
      if (state.status === 'training') enter({ status: 'failed', detail: STOPPED });
    },
  };
}

const WAITING: RunProgress = { stage: 'starting', model: '', done: 0, total: 1, fraction: 0 };
const STOPPED = 'The server stopped before the training was done; start it again.';
const FAILED =
  'The training did not finish; the reason is in the server log. Observed data is served; restart the server to try again.';
