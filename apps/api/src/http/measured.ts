import { countOutbox, type OutboxCount } from '../alerts/rows/outbox.js';
import type { ApiContext } from '../api-context.js';
import { countJobs } from '../jobs/rows/read-jobs.js';
import type { RunState } from '../run/run-state.js';
import { findRun } from '../store/run-store.js';

/** What metrics are told by the rest of the server, when they are read. */
export interface Measured {
  runState(): RunState;
  /** When a run was trained; null where the database does not say. */
  runMadeAt(id: string): Promise<Date | null>;
  /** Jobs by state, of those that wait or are worked on; none where the database is away. */
  openJobs(): Promise<Readonly<Record<string, number>>>;
  /** Messages of alerts; none where the database is away. */
  outbox(): Promise<readonly OutboxCount[]>;
}

/** Reads them from the context; a database that is away leaves out what it would have said. */
export function measuredOf({ runs, store: { db } }: Pick<ApiContext, 'runs' | 'store'>): Measured {
  const made = new Map<string, Date>();
  return {
    runState: () => runs.state(),
    async runMadeAt(id) {
      const known = made.get(id);
      if (known) return known;
      const row = await findRun(db, id).catch(() => null);
      if (row) made.clear();
      if (row) made.set(id, row.createdAt);
      return row?.createdAt ?? null;
    },
    openJobs: () => countJobs(db).catch(() => ({})),
    outbox: () => countOutbox(db).catch(() => []),
  };
}
