import { dataVersion, selectSeries } from '@crimecast/data';
import { listModels } from '@crimecast/models';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiContext, WithContext } from '../api-context.js';
import type { Catalog } from '../catalog/catalog.js';
import { requireCrime, requireModel } from '../catalog/require-known.js';
import { refuseLongLists } from '../http/refuse-long-lists.js';
import { orderHash, orderJob, repeatedOrder } from '../jobs/order-job.js';
import { requireJobKey } from '../jobs/require-job-key.js';
import { Problem } from '../problems/problem.js';
import { lackingToServe } from '../run/lacking-to-serve.js';
import { runKey } from '../run/run-key.js';
import { defaultRun, type RunOptions } from '../run/run-options.js';
import { oneJob, orderHeaders } from '../schemas/job.js';
import { MAX_LISTS, runOrder } from '../schemas/job-orders.js';
import { ok } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';

export const createRunRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  app.post(
    '/v1/runs',
    {
      onRequest: requireJobKey('runs'),
      preValidation: refuseLongLists(MAX_LISTS),
      schema: {
        operationId: 'createRun',
        tags: ['jobs'],
        security: [{ key: [] }],
        summary: 'Train a run',
        description:
          'Orders a training of every model asked for; its run appears when it is complete. One that holds every crime and model that is served now is served from then on, unless `publish` is false; others are there by their id. Needs a key with the scope `runs`.',
        headers: orderHeaders,
        querystring: z.strictObject({}),
        body: runOrder,
        response: {
          202: ok('The job.', oneJob),
          ...problems(400, 401, 403, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const { models, publish, ...rest } = request.body;
      const hash = orderHash(request, JSON.stringify(request.body));
      const repeated = await repeatedOrder(context, request, reply, hash);
      if (repeated) return repeated;
      const { catalog, modelIds } = context;
      const crimes = crimesOf(catalog, request.body.crimes);
      const known = listModels().map(({ id }) => id);
      for (const id of models ?? []) requireModel(known, id);
      const chosen = [...new Set(models ?? modelIds)];
      const options: RunOptions = {
        ...rest,
        crimes,
        models: chosen,
        // Chances are learned by a long training of their own: only where the whole run is wanted.
        risk: models === undefined ? defaultRun().risk : chosen[0]!,
      };
      const order = {
        id: runKey(versionOf(catalog, crimes), options),
        options,
        publish: mayServe(context, options, publish),
      };
      return orderJob(context, request, reply, { kind: 'train', order, requestHash: hash });
    },
  );
};

/** In the order of the catalog, so that the same crimes are the same run. */
function crimesOf(catalog: Catalog, asked: 'core20' | readonly string[] | undefined): string[] {
  const all = [...catalog.crimes.values()];
  if (asked === undefined) return all.map(({ id }) => id);
  if (asked === 'core20') return all.filter(({ kind }) => kind === 'core').map(({ id }) => id);
  for (const id of asked) requireCrime(catalog, id);
  const wanted = new Set(asked);
  return all.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
}

/** Of the panel that the training will make. */
function versionOf({ panel, crimes, dataVersion: whole }: Catalog, wanted: string[]): string {
  if (wanted.length === crimes.size) return whole;
  return dataVersion(selectSeries(panel, ({ crime }) => wanted.includes(crime)));
}

/**
 * Whether the run is to be served. One that lacks a crime or model that clients rely on never is.
 * @throws Problem `RUN_PARTIAL` where that was asked for
 */
function mayServe(context: ApiContext, options: RunOptions, asked: boolean | undefined): boolean {
  const lacking = lackingToServe(context, options);
  if (lacking === null) return asked ?? true;
  if (asked !== true) return false;
  throw new Problem(
    'RUN_PARTIAL',
    `${lacking} Add them, or send "publish": false and ask for the run by its id.`,
  );
}
