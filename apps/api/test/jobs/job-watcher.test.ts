import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Job } from '../../src/jobs/job.js';
import { createJobWatcher } from '../../src/jobs/job-watcher.js';
import type { Db } from '../../src/store/store.js';

/** A database that answers every look with these rows, and counts the looks. */
function rowsOf(...rows: Partial<Job>[]) {
  const asked = { looks: 0, rows };
  const where = async () => {
    asked.looks++;
    return asked.rows;
  };
  return { asked, db: { select: () => ({ from: () => ({ where }) }) } as unknown as Db };
}

function watcherOf(db: Db) {
  const watcher = createJobWatcher(db, 20);
  onTestFinished(() => watcher.close());
  return watcher;
}

describe('a watcher of jobs', () => {
  it('costs one look however many watch', async () => {
    const { db, asked } = rowsOf(
      { id: 'a', revision: 1, state: 'running' },
      { id: 'b', revision: 1, state: 'running' },
    );
    const watcher = watcherOf(db);
    const seen: string[] = [];
    for (let i = 0; i < 200; i++) {
      watcher.watch(i % 2 ? 'a' : 'b', (job) => seen.push(job!.id));
    }
    await vi.waitFor(() => expect(seen).toHaveLength(200));
    expect(asked.looks).toBeLessThan(5);
  });

  it('tells each change once, and nothing after the last', async () => {
    const { db, asked } = rowsOf({ id: 'a', revision: 1, state: 'queued' });
    const watcher = watcherOf(db);
    const seen: number[] = [];
    watcher.watch('a', (job) => seen.push(job!.revision));
    await vi.waitFor(() => expect(seen).toEqual([1]));
    asked.rows = [{ id: 'a', revision: 4, state: 'succeeded' }];
    await vi.waitFor(() => expect(seen).toEqual([1, 4]));
    const { looks } = asked;
    watcher.poke();
    expect(asked.looks).toBe(looks);
  });

  it('tells when a job is gone', async () => {
    const seen: unknown[] = [];
    watcherOf(rowsOf().db).watch('a', (job) => seen.push(job));
    await vi.waitFor(() => expect(seen).toEqual([null]));
  });

  it('goes on when the database comes back', async () => {
    let away = true;
    const row = { id: 'a', revision: 1, state: 'running' };
    const where = async () => {
      if (away) throw new Error('Connection terminated');
      return [row];
    };
    const db = { select: () => ({ from: () => ({ where }) }) } as unknown as Db;
    const seen: unknown[] = [];
    watcherOf(db).watch('a', (job) => seen.push(job));
    await vi.waitFor(() => expect(seen).toEqual([]));
    away = false;
    await vi.waitFor(() => expect(seen).toEqual([row]));
  });
});
