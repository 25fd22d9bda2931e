import { join } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import { accuracyReader, type PublishedAccuracy } from './accuracy/published-accuracy.js';
import { startControl } from './admin/control-server.js';
import { type AlertService, createAlertService } from './alerts/alert-service.js';
import { createAlertsDesk } from './alerts/desk/alerts-desk.js';
import { type Catalog, loadCatalog } from './catalog/catalog.js';
import { type ApiConfig, DEFAULT_CONFIG } from './config/api-config.js';
import type { ServerOptions } from './config/server-options.js';
import { checkStore } from './doctor/check-store.js';
import { type BodyCache, createBodyCache } from './http/body-cache.js';
import { createJobService, type JobService } from './jobs/job-service.js';
import { PLANS } from './jobs/plans.js';
import { publishTrained } from './jobs/publish-trained.js';
import { createQueueRunner } from './jobs/queue/queue-runner.js';
import { createPredictThread, type PredictThread } from './predict/predict-thread.js';
import type { Run } from './run/run.js';
import { createRunKeeper, type RunKeeper } from './run/run-keeper.js';
import { runKey } from './run/run-key.js';
import { defaultRun, type RunOptions } from './run/run-options.js';
import { openStore } from './store/open-store.js';
import type { Store } from './store/store.js';

/** What the routes share. */
export interface ApiContext {
  readonly config: ApiConfig;
  /** Aborted when the server begins to stop: streams end, and nobody is sent here any more. */
  readonly closing: AbortSignal;
  readonly catalog: Catalog;
  readonly runs: RunKeeper;
  readonly bodies: BodyCache;
  /** Ids of the models of the run, in the order they are listed. */
  readonly modelIds: readonly string[];
  /** What `pnpm accuracy` published; null where there is none. */
  accuracy(): Promise<PublishedAccuracy | null>;
  readonly store: Store;
  readonly jobs: JobService;
  /** Null where no channel is configured. */
  readonly alerts: AlertService | null;
  readonly hookPost: ServerOptions['hookPost'];
  /** For predictions that would hold up others. */
  readonly predictThread: PredictThread;
  /** Gives work under way back and closes the database. */
  close(): Promise<void>;
}

/** The plugin options of every route. */
export interface WithContext {
  readonly context: ApiContext;
}

export async function createApiContext(
  options: ServerOptions,
  log: FastifyBaseLogger,
  home: string,
  closing: AbortSignal,
): Promise<ApiContext> {
  const config = { ...DEFAULT_CONFIG, ...options.config };
  const { pollMs, ...pace } = options.pace ?? {};
  const asked = { crimes: options.crimes, models: options.models, risk: options.risk };
  const run: RunOptions = { ...defaultRun(), ...given(asked) };
  const store = await openStore({
    home,
    databaseUrl: config.databaseUrl,
    onError: (err) => log.warn({ err }, 'a connection to the database broke'),
  });
  const { redisUrl } = config;
  const jobs = createJobService({
    store,
    plans: PLANS,
    ...(redisUrl && { createQueue: (workshop) => createQueueRunner(workshop, { redisUrl }) }),
    threadUrl: options.threadUrl ?? new URL('./job-thread.js', import.meta.url),
    threads: config.jobs.threads,
    concurrency: config.jobs.concurrency,
    limits: {
      perKey: config.limits.jobsPerKey,
      perDay: config.limits.jobsPerDay,
      queue: config.limits.queueLength,
    },
    finish: { days: config.jobs.days, within: publishTrained },
    ...pace,
    ...(pollMs === undefined ? {} : { pollMs }),
    onError: (err, job) => log.error({ err, job }, 'a job failed'),
  });
  const catalog = await loadCatalog(run.crimes);
  const runs = createRunKeeper({
    ...{ key: runKey(catalog.dataVersion, run), db: store.db, jobs, run },
    ...(pollMs === undefined ? {} : { pollMs }),
    onNotice: options.onNotice ?? ((notice) => log.warn(notice)),
    onError: (err) => log.error({ err }, 'a run could not be trained or loaded'),
    onProgress: options.onProgress,
  });
  const predictThread = createPredictThread();
  const accuracy = accuracyReader(options.accuracyFile);
  const { hookPost } = options;
  const alerts = await createAlertService({
    ...{ config: config.alerts, db: store.db, catalog, accuracy, hookPost, pollMs },
    onError: (err) => log.error({ err }, 'an alert could not be sent'),
  });
  const desk = createAlertsDesk({
    ...{ db: store.db, config: config.alerts, accuracy },
    catalog: async () => catalog,
    service: async () => alerts,
  });
  const diagnose = () =>
    checkStore(store, {
      ...{ where: join(home, 'database'), alerts: config.alerts },
      dataVersion: async () => catalog.dataVersion,
    });
  const control =
    store.kind === 'pglite' ? await startControl(home, { store, desk, diagnose }) : null;
  return {
    ...{ config, closing, store, jobs, catalog, runs },
    bodies: createBodyCache(),
    ...{ accuracy, alerts, hookPost },
    predictThread,
    modelIds: run.models,
    async close() {
      runs.close();
      await alerts?.close();
      await predictThread.close();
      await jobs.close();
      await control?.close();
      await store.close();
    },
  };
}

/** Without the fields that nobody gave. */
function given<T extends object>(fields: T) {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** The run when it is ready. */
export function readyRun(context: ApiContext): Run | null {
  const state = context.runs.state();
  return state.status === 'ready' ? state.run : null;
}
