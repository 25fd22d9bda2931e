import type { JobService } from '../jobs/job-service.js';
import { discardRun, findRun, servedRun, servedRuns } from '../store/run-store.js';
import type { Db } from '../store/store.js';
import { isDamaged } from './is-damaged.js';
import { createLoadedRuns } from './loaded-runs.js';
import type { Run } from './run.js';
import type { RunOptions } from './run-options.js';
import type { RunProgress, RunState } from './run-state.js';

export interface RunKeeperOptions {
  /** Key of the run that this data and code make; see `runKey`. */
  key: string;
  db: Db;
  jobs: Pick<JobService, 'ensure' | 'watch'>;
  run: RunOptions;
  onProgress?: ((progress: RunProgress) => void) | undefined;
  /** Told in a sentence when something was refused or repaired. */
  onNotice?: (notice: string) => void;
  onError?: (error: unknown) => void;
  /** Between two looks for a run that another process published. Default 2 s. */
  pollMs?: number;
}

/** Holds the run that is served: loads the published one, has it trained, swaps new ones in. */
export interface RunKeeper {
  readonly key: string;
  state(): RunState;
  /** How far the training of the next run is, when one is under way. */
  training(): RunProgress | null;
  /**
   * Any stored run by its id; null when there is none.
   * @throws CrimecastError `API_BLOB_CORRUPT`, `RUN_FILE_CORRUPT`
   */
  find(id: string): Promise<Run | null>;
  /** Loads the published run; has the one of this data and code trained where it is missing. */
  start(): Promise<void>;
  /** Serves what was published last, at once instead of at the next look. */
  serveNewest(): Promise<void>;
  /** Settles when the state is `ready` or `failed`; never rejects. */
  readonly settled: Promise<RunState>;
  close(): void;
}

export function createRunKeeper(options: RunKeeperOptions): RunKeeper {
  const { key, db, jobs, onNotice, onError, pollMs = 2000 } = options;
  const loaded = createLoadedRuns(db);
  const refused = new Set<number>();
  let state: RunState = { status: 'training', progress: WAITING };
  let progress: RunProgress | null = null;
  let publication = 0;
  let polling: NodeJS.Timeout | undefined;
  let closed = false;
  let settle: (state: RunState) => void;
  const settled = new Promise<RunState>((resolve) => {
    settle = resolve;
  });

  const enter = (next: RunState) => {
    state = next;
    if (next.status !== 'training') settle(next);
  };

  /** Serves the newest publication that can be read. */
  async function serveNewest(): Promise<void> {
    for (const { id, run } of await servedRuns(db, MOST_TRIED)) {
      if (id <= publication) return;
      if (refused.has(id)) continue;
      const read = await readable(run);
      if (!read) {
        refused.add(id);
        continue;
      }
      publication = id;
      enter({ status: 'ready', run: read });
      return;
    }
  }

  async function readable(id: string): Promise<Run | null> {
    try {
      return await loaded.get(id);
    } catch (error) {
      if (!isDamaged(error)) throw error;
      onNotice?.(`${(error as Error).message} Run ${id} is not served.`);
      return null;
    }
  }

  async function poll(): Promise<void> {
    try {
      const newest = await servedRun(db);
      if (newest && newest.id > publication && !refused.has(newest.id)) await serveNewest();
    } catch (error) {
      // The database is away: what is in memory goes on being served.
      if (!closed) onError?.(error);
    }
    if (!closed) polling = setTimeout(poll, pollMs).unref();
  }

  /** Whether the run of this data and code is stored and whole; a damaged one is put aside. */
  async function isMade(): Promise<boolean> {
    if (!(await findRun(db, key))) return false;
    if (await readable(key)) return true;
    await discardRun(db, key);
    onNotice?.(`Run ${key} is kept aside as damaged and trained again.`);
    return false;
  }

  async function train(): Promise<void> {
    const id = `train-${key}`;
    try {
      await jobs.ensure({
        id,
        kind: 'train',
        order: { id: key, options: options.run, publish: true },
        again: true,
      });
      const job = await jobs.watch(id, (next) => {
        progress = next;
        if (state.status !== 'ready') enter({ status: 'training', progress: next });
        options.onProgress?.(next);
      });
      progress = null;
      if (job?.state === 'succeeded') await serveNewest();
      else if (job) onError?.(new Error(`training ${job.state}: ${job.problem?.detail ?? ''}`));
      if (state.status !== 'ready') {
        enter({ status: 'failed', detail: job?.problem?.detail ?? (job ? FAILED : STOPPED) });
      }
    } catch (error) {
      progress = null;
      if (!closed) onError?.(error);
      if (state.status !== 'ready') enter({ status: 'failed', detail: closed ? STOPPED : FAILED });
    }
  }

  return {
    key,
    settled,
    state: () => state,
    training: () => progress,
    serveNewest,
    async find(id) {
      return state.status === 'ready' && state.run.id === id ? state.run : loaded.get(id);
    },
    async start() {
      const made = await isMade();
      await serveNewest();
      if (!closed && !made) void train();
      polling = setTimeout(poll, pollMs).unref();
    },
    close() {
      closed = true;
      clearTimeout(polling);
      if (state.status === 'training') enter({ status: 'failed', detail: STOPPED });
    },
  };
}

const MOST_TRIED = 10;
const WAITING: RunProgress = { stage: 'starting', done: 0, total: 1, fraction: 0 };
const STOPPED = 'The server stopped before the training was done; start it again.';
const FAILED =
  'The training did not finish; the reason is in the server log. Observed data is served; restart the server to try again.';
