import { readRun } from '../store/run-store.js';
import type { Db } from '../store/store.js';
import { createRun, type Run } from './run.js';

/** Runs beside the served one that stay in memory: each takes some tens of megabytes. */
const KEPT = 2;

/** Reads runs from the database, and keeps the last ones that were asked for. */
export interface LoadedRuns {
  /**
   * A stored run, checked; null when there is none.
   * @throws CrimecastError `API_BLOB_CORRUPT`, `RUN_FILE_CORRUPT`
   */
  get(id: string): Promise<Run | null>;
}

export function createLoadedRuns(db: Db): LoadedRuns {
  const loaded = new Map<string, Promise<Run | null>>();
  return {
    get(id) {
      const known = loaded.get(id);
      loaded.delete(id);
      const run = known ?? load(id);
      loaded.set(id, run);
      if (loaded.size > KEPT) loaded.delete(loaded.keys().next().value!);
      return run;
    },
  };

  async function load(id: string): Promise<Run | null> {
    try {
      const trained = await readRun(db, id);
      if (trained) return createRun(trained);
      loaded.delete(id);
      return null;
    } catch (error) {
      loaded.delete(id);
      throw error;
    }
  }
}
