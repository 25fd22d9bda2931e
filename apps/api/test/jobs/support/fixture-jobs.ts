import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { JobPlan } from '../../../src/jobs/job-code.js';
import {
  createJobService,
  type JobService,
  type JobServiceOptions,
} from '../../../src/jobs/job-service.js';
import { apiKeys } from '../../../src/store/schema.js';
import type { Store } from '../../../src/store/store.js';
import { type StoreKind, temporaryFolder, temporaryStore } from './databases.js';

export interface FixturePart {
  ms?: number;
  waitFor?: string;
  crashes?: boolean;
  throws?: { code: string | null; message: string };
}

const plan: JobPlan = { parts: (order) => Object.keys((order as FixtureOrder).parts) };
export const FIXTURE_PLANS = { train: plan, backtest: plan, forecast: plan };
export const FIXTURE_THREAD = new URL('./job-thread.mjs', import.meta.url);
export const OWNER = 'test-key';
export const LIMITS = { perKey: 5, perDay: 100, queue: 20 };

type FixtureOrder = { log: string; parts: Record<string, FixturePart> };

/** An order of the fixture thread, with a log of its own. */
export function fixtureOrder(parts: Record<string, FixturePart>) {
  const folder = temporaryFolder();
  const log = join(folder, 'log');
  return {
    order: { log, parts } as FixtureOrder & Record<string, unknown>,
    folder,
    /** Lines of the log without the process. */
    lines: () => logLines(log).map((line) => line.replace(/ \d+$/, '')),
    pids: () => logLines(log).map((line) => Number(line.split(' ').at(-1))),
  };
}

function logLines(log: string): string[] {
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
}

/** Adds the key that tests own jobs with. */
export async function addOwner(store: Store, id = OWNER): Promise<void> {
  await store.db.insert(apiKeys).values({ id, name: id, hash: id, scopes: ['jobs'] });
}

/** A service with the fixture thread; it is closed with the test. */
export async function fixtureService(
  store: Store,
  options: Partial<JobServiceOptions> = {},
): Promise<JobService> {
  const service = createJobService({
    store,
    plans: FIXTURE_PLANS,
    threadUrl: FIXTURE_THREAD,
    threads: 2,
    concurrency: 1,
    limits: LIMITS,
    finish: { days: 7 },
    leaseMs: 2_000,
    pollMs: 100,
    retryMs: 20,
    onError: () => undefined,
    ...options,
  });
  onTestFinished(() => service.close());
  await service.start();
  return service;
}

/** An empty store of a kind with the key of tests, and a service on it. */
export async function jobStore(kind: StoreKind, options: Partial<JobServiceOptions> = {}) {
  const store = await temporaryStore(kind);
  await addOwner(store);
  return { store, service: await fixtureService(store, options) };
}

/** A request of the test key. */
export function asked(order: Record<string, unknown>, more: object = {}) {
  return { kind: 'backtest' as const, owner: OWNER, order, requestHash: 'same', ...more };
}

/** The job that was created, or an error. */
export async function created(service: JobService, order: Record<string, unknown>, more = {}) {
  const answer = await service.create(asked(order, more));
  if (!('job' in answer)) throw new Error(answer.outcome);
  return answer.job;
}
