import type { FastifyBaseLogger } from 'fastify';
import { type Catalog, loadCatalog } from './catalog/catalog.js';
import { type ApiConfig, DEFAULT_CONFIG } from './config/api-config.js';
import type { ServerOptions } from './config/server-options.js';
import { type BodyCache, createBodyCache } from './http/body-cache.js';
import type { Run } from './run/run.js';
import { createRunKeeper, type RunKeeper } from './run/run-keeper.js';
import { runKey } from './run/run-key.js';
import { defaultRun } from './run/run-options.js';

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
  const byDefault = defaultRun();
  const run = {
    ...byDefault,
    crimes: options.crimes ?? byDefault.crimes,
    models: options.models ?? byDefault.models,
  };
  const catalog = await loadCatalog(run.crimes);
  const runs = createRunKeeper({
    id: runKey(catalog.dataVersion, run),
    home,
    run,
    workerUrl: options.workerUrl ?? new URL('./train-worker.js', import.meta.url),
    onNotice: options.onNotice ?? ((notice) => log.warn(notice)),
    onError: (err) => log.error({ err }, 'training failed'),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  });
  const config = { ...DEFAULT_CONFIG, ...options.config };
  return { config, closing, catalog, runs, bodies: createBodyCache(), modelIds: run.models };
}

/** The run when it is ready. */
export function readyRun(context: ApiContext): Run | null {
  const state = context.runs.state();
  return state.status === 'ready' ? state.run : null;
}
