import { inArray } from 'drizzle-orm';
import { jobs } from '../store/schema.js';
import type { Db } from '../store/store.js';
import { isFinal, type Job } from './job.js';

/** Tells what changes about jobs; any number of watchers cost one look at the database. */
export interface JobWatcher {
  /**
   * Calls back with the job as it is, and after every change that a client can see, until the
   * returned function is called or the job has ended. With null when there is no such job (any more).
   */
  watch(id: string, onChange: (job: Job | null) => void): () => void;
  /** Looks now rather than at the next time. */
  poke(): void;
  close(): void;
}

interface Watch {
  id: string;
  revision: number;
  onChange: (job: Job | null) => void;
}

/** @param pollMs between two looks while anything is watched. Default 500. */
export function createJobWatcher(db: Db, pollMs = 500): JobWatcher {
  const watches = new Set<Watch>();
  let timer: NodeJS.Timeout | undefined;
  let looking = false;

  async function look(): Promise<void> {
    if (looking) return;
    looking = true;
    clearTimeout(timer);
    try {
      const ids = [...new Set([...watches].map(({ id }) => id))];
      const asked = [...watches];
      const rows =
        ids.length === 0 ? [] : await db.select().from(jobs).where(inArray(jobs.id, ids));
      const byId = new Map(rows.map((row) => [row.id, row]));
      for (const watch of asked) if (watches.has(watch)) tell(watch, byId.get(watch.id) ?? null);
    } catch {
      // The database is away; the next look may find it.
    } finally {
      looking = false;
      if (watches.size > 0) timer = setTimeout(look, pollMs);
    }
  }

  function tell(watch: Watch, job: Job | null): void {
    if (job && job.revision === watch.revision) return;
    watch.revision = job?.revision ?? -1;
    if (!job || isFinal(job.state)) watches.delete(watch);
    watch.onChange(job);
  }

  return {
    watch(id, onChange) {
      const watch = { id, revision: -1, onChange };
      watches.add(watch);
      void look();
      return () => {
        watches.delete(watch);
        if (watches.size === 0) clearTimeout(timer);
      };
    },
    poke: () => {
      if (watches.size > 0) void look();
    },
    close() {
      watches.clear();
      clearTimeout(timer);
    },
  };
}
