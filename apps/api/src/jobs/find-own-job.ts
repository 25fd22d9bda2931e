import type { FastifyRequest } from 'fastify';
import type { ApiContext } from '../api-context.js';
import { Problem } from '../problems/problem.js';
import { quote } from '../problems/quote.js';
import type { Job } from './job.js';

/** A job of the key that asks; those of others look as if there were none. @throws Problem `JOB_NOT_FOUND` */
export async function findOwnJob(
  { jobs }: ApiContext,
  { apiKey }: FastifyRequest,
  id: string,
): Promise<Job> {
  const job = await jobs.get(id, apiKey!.id);
  if (job) return job;
  throw new Problem(
    'JOB_NOT_FOUND',
    `This key has no job ${quote(id)}; its jobs are listed at /v1/jobs.`,
  );
}
