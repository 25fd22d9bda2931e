import { z } from 'zod';
import { JOB_KINDS, JOB_STATES } from '../jobs/job.js';

const progress = z
  .object({
    stage: z.string().describe('What is being done, in a word or two.'),
    done: z.int().describe('Parts that are done.'),
    total: z.int(),
    fraction: z.number().describe('0 to 1, never going back.'),
  })
  .meta({
    id: 'JobProgress',
    examples: [{ stage: 'mean3 2021', done: 3, total: 6, fraction: 0.55 }],
  });

const moment = z.string().nullable();

const job = z
  .object({
    id: z.string(),
    kind: z.enum(JOB_KINDS).describe('`train` a run, `backtest`, or `forecast` an upload.'),
    state: z.enum(JOB_STATES).describe('`queued` and `running` go on; the three others are final.'),
    progress: progress.nullable(),
    order: z.record(z.string(), z.unknown()).describe('What was asked for, with the defaults.'),
    summary: z
      .record(z.string(), z.unknown())
      .nullable()
      .describe('Small facts of the result; the result itself is at `links.result`.'),
    problem: z
      .object({ code: z.string(), detail: z.string() })
      .nullable()
      .describe('Why it failed.'),
    attempts: z.int().describe('How often a worker began it.'),
    createdAt: z.string(),
    startedAt: moment,
    finishedAt: moment,
    expiresAt: moment.describe('When the result is deleted.'),
    links: z.object({ self: z.string(), events: z.string(), result: z.string() }),
  })
  .meta({
    id: 'Job',
    examples: [
      {
        id: '0c4d9f7e-2f0c-4a0e-9d8e-0d1f6f2b7a11',
        kind: 'backtest',
        state: 'running',
        progress: { stage: 'mean3 2021', done: 3, total: 6, fraction: 0.55 },
        order: { models: ['mean3'], origins: ['2021'], horizon: 1 },
        summary: null,
        problem: null,
        attempts: 1,
        createdAt: '2026-11-22T18:00:00.000Z',
        startedAt: '2026-11-22T18:00:01.000Z',
        finishedAt: null,
        expiresAt: null,
        links: {
          self: '/v1/jobs/0c4d9f7e-2f0c-4a0e-9d8e-0d1f6f2b7a11',
          events: '/v1/jobs/0c4d9f7e-2f0c-4a0e-9d8e-0d1f6f2b7a11/events',
          result: '/v1/jobs/0c4d9f7e-2f0c-4a0e-9d8e-0d1f6f2b7a11/result',
        },
      },
    ],
  });

export const oneJob = z.object({ data: job }).meta({ id: 'OneJob' });
export const jobList = z.object({ data: z.array(job), count: z.int() }).meta({ id: 'JobList' });

export const jobParams = z.object({
  id: z
    .string()
    .max(100, 'must be at most 100 characters')
    .describe('Id of a job, from its order or from /v1/jobs.'),
});

export const jobsQuery = z.strictObject({
  state: z
    .enum(JOB_STATES, { error: `must be one of ${JOB_STATES.join(', ')}` })
    .optional()
    .describe('Only jobs in this state.'),
  limit: z.coerce
    .number({ error: 'must be a whole number' })
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(100, 'must be at most 100; follow the "next" link')
    .default(20)
    .describe('Most jobs in the answer, to 100. Default 20.'),
  cursor: z
    .string({ error: 'must be given once, as text' })
    .max(200, 'must be at most 200 characters')
    .optional()
    .describe('From the `Link` of the answer before.'),
});

/** Any other header is let through. */
export const orderHeaders = z.looseObject({
  'idempotency-key': z
    .string()
    .optional()
    .describe(
      'A text of your own, 1 to 200 characters: the same order under the same key is the same job, however often it is sent.',
    ),
});
