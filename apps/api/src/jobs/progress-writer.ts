import { and, eq, sql } from 'drizzle-orm';
import { jobs } from '../store/schema.js';
import type { Db } from '../store/store.js';
import type { Job, JobProgress } from './job.js';
import type { JobPlan } from './job-code.js';
import { doneParts } from './rows/part-rows.js';

/** Between two writes in milliseconds. */
const PAUSE = 500;
/** What joining the parts counts for, beside the parts. */
const ASSEMBLY = 0.02;

/** Tells the database how far a job is, not more often than twice a second and never backwards. */
export interface ProgressWriter {
  /** @param fraction of this part, 0 to 1 */
  report(part: string, fraction: number, stage: string): void;
  /** Waits for a write under way; nothing is written after it. */
  close(): Promise<void>;
}

export function createProgressWriter(
  db: Db,
  job: Job,
  plan: JobPlan,
  onError: (error: unknown) => void,
): ProgressWriter {
  const names = plan.parts(job.order);
  const weight = (part: string) => plan.weight?.(part) ?? 1;
  const total = names.reduce((sum, part) => sum + weight(part), 0) * (1 + ASSEMBLY);
  const running = new Map<string, number>();
  let stage = '';
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let last = Number.NEGATIVE_INFINITY;
  let closed = false;

  const write = async () => {
    timer = undefined;
    last = performance.now();
    try {
      const done = await doneParts(db, job.id);
      const gone = names.reduce(
        (sum, part) => sum + weight(part) * (done.has(part) ? 1 : (running.get(part) ?? 0)),
        0,
      );
      const fraction = total > 0 ? Math.min(gone / total, 1) : 0;
      await writeProgress(db, job.id, { stage, done: done.size, total: names.length, fraction });
    } catch (error) {
      onError(error);
    }
  };
  return {
    report(part, fraction, said) {
      running.set(part, Math.max(running.get(part) ?? 0, Math.min(1, fraction || 0)));
      stage = said;
      if (closed || timer) return;
      timer = setTimeout(
        () => {
          writing = writing.then(write);
        },
        Math.max(0, last + PAUSE - performance.now()),
      );
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await writing;
    },
  };
}

async function writeProgress(db: Db, id: string, progress: JobProgress): Promise<void> {
  await db
    .update(jobs)
    .set({ progress, revision: sql`${jobs.revision} + 1` })
    .where(
      and(
        eq(jobs.id, id),
        eq(jobs.state, 'running'),
        sql`coalesce((${jobs.progress}->>'fraction')::float8, 0) <= ${progress.fraction}::float8`,
      ),
    );
}
