import type { Evaluation } from '@crimecast/eval/report';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { PublishedAccuracy } from '../accuracy/published-accuracy.js';
import { accuracyRows, foldRows, leaderboardRows } from '../answers/accuracy-rows.js';
import type { WithContext } from '../api-context.js';
import { flatTable } from '../http/flat-table.js';
import { readOptions, sendRead } from '../http/send-read.js';
import { Problem } from '../problems/problem.js';
import { accuracyList, accuracyQuery, foldList, leaderboard } from '../schemas/accuracy.js';
import { okOrCsv } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';
import { formatQuery } from '../schemas/state.js';

export const accuracyRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  app.get(
    '/v1/leaderboard',
    {
      ...readOptions(context),
      schema: {
        operationId: 'getLeaderboard',
        tags: ['accuracy'],
        summary: 'Which model errs least',
        description:
          'Models beside a reference on past years that they had not seen, with how sure the order is. From the published evaluation of this version.',
        querystring: formatQuery,
        response: {
          200: okOrCsv('Models, best first.', leaderboard),
          ...problems(400, 404, 406, 429),
        },
      },
    },
    async (request, reply) => {
      const published = required(await context.accuracy());
      const board = published.evaluation.leaderboard;
      const rows = leaderboardRows(board);
      return sendRead(context, request, reply, {
        also: published.version,
        make: () => ({
          ...about(published),
          level: board.level,
          times: board.times.map(String),
          data: rows,
          stress: board.stress && {
            times: board.stress.times.map(String),
            data: leaderboardRows(board.stress),
          },
          count: rows.length,
        }),
        table: () => flatTable(rows),
      });
    },
  );

  app.get(
    '/v1/accuracy',
    {
      ...readOptions(context),
      schema: {
        operationId: 'listAccuracy',
        tags: ['accuracy'],
        summary: 'How far forecasts are off',
        description:
          'Errors and coverage of the published evaluation by crime, state, year or distance; how well ranges held; and the forecasts that were furthest off.',
        querystring: accuracyQuery,
        response: {
          200: okOrCsv('Figures of one view.', accuracyList),
          ...problems(400, 404, 406, 429),
        },
      },
    },
    async (request, reply) => {
      const published = required(await context.accuracy());
      const { by } = request.query;
      const rows = accuracyRows(published.evaluation, by);
      return sendRead(context, request, reply, {
        also: published.version,
        make: () => ({
          ...about(published),
          model: published.evaluation.model,
          by,
          excluded: published.evaluation.excluded,
          data: rows,
          count: rows.length,
        }),
        table: () => flatTable(rows),
      });
    },
  );

  app.get(
    '/v1/backtests',
    {
      ...readOptions(context),
      schema: {
        operationId: 'listBacktests',
        tags: ['accuracy'],
        summary: 'The published backtest',
        description:
          'Every model, year and distance of the published evaluation. A backtest of your own is made by POST at the same address.',
        querystring: formatQuery,
        response: {
          200: okOrCsv('One row per model, year and distance.', foldList),
          ...problems(400, 404, 406, 429),
        },
      },
    },
    async (request, reply) => {
      const published = required(await context.accuracy());
      const rows = foldRows(published.evaluation);
      return sendRead(context, request, reply, {
        also: published.version,
        make: () => ({ ...about(published), data: rows, count: rows.length }),
        table: () => flatTable(rows),
      });
    },
  );
};

function about({ version, evaluation }: PublishedAccuracy) {
  const { reference, protocol }: Evaluation = evaluation;
  return { measure: 'recorded cases', reference, version, protocol };
}

/** @throws Problem `ACCURACY_NOT_FOUND` */
function required(published: PublishedAccuracy | null): PublishedAccuracy {
  if (published) return published;
  throw new Problem(
    'ACCURACY_NOT_FOUND',
    'This server has no file docs/accuracy.json with a measured evaluation; "pnpm accuracy" writes it. Forecasts are served all the same.',
  );
}
