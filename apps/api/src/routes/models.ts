import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { modelAccuracy } from '../answers/accuracy-rows.js';
import { modelCard, modelRows } from '../answers/model-card.js';
import { readyRun, type WithContext } from '../api-context.js';
import { unknownModel } from '../catalog/require-known.js';
import { flatTable } from '../http/flat-table.js';
import { readOptions, sendRead } from '../http/send-read.js';
import { Problem } from '../problems/problem.js';
import { modelId } from '../schemas/ids.js';
import { modelList, oneModel } from '../schemas/model.js';
import { ok, okOrCsv } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';
import { formatQuery } from '../schemas/state.js';

export const modelRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  /** Those of the run that is served, or will be. */
  const ids = () => readyRun(context)?.models.map(({ id }) => id) ?? context.modelIds;

  app.get(
    '/v1/models',
    {
      ...readOptions(context),
      schema: {
        operationId: 'listModels',
        tags: ['forecasts'],
        summary: 'List models',
        description: 'The models of the run; the default tells, once trained, what it chose.',
        querystring: formatQuery,
        response: { 200: okOrCsv('Models of the run.', modelList), ...problems(400, 406, 429) },
      },
    },
    async (request, reply) => {
      const run = readyRun(context);
      return sendRead(context, request, reply, {
        run: run?.id ?? 'none',
        make() {
          const data = modelRows(ids(), run);
          return { data, count: data.length };
        },
        table: () => flatTable(modelRows(ids(), run)),
      });
    },
  );

  app.get(
    '/v1/models/:id',
    {
      ...readOptions(context),
      schema: {
        operationId: 'getModel',
        tags: ['forecasts'],
        summary: 'The card of a model',
        description:
          'What a model is, what it learns from, how its ranges are made, what it cannot do and must not be used for, and how it did on past years. Any model of the library has one, served or not.',
        params: z.object({ id: modelId }),
        querystring: z.strictObject({}),
        response: { 200: ok('The card.', oneModel), ...problems(400, 404, 406, 429) },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const run = readyRun(context);
      const card = modelCard(id, run);
      if (!card) throw new Problem('MODEL_NOT_FOUND', unknownModel(ids(), id));
      const accuracy = await context.accuracy();
      return sendRead(context, request, reply, {
        run: run?.id ?? 'none',
        also: accuracy?.version,
        make: () => ({ data: { ...card, accuracy: modelAccuracy(accuracy, id) } }),
      });
    },
  );
};
