import type { Job } from './job.js';

/** A job as its owner sees it: nothing of who works on it. */
export function jobView(job: Job) {
  const self = `/v1/jobs/${job.id}`;
  return {
    id: job.id,
    kind: job.kind,
    state: job.state,
    progress: job.progress,
    order: job.order,
    summary: job.summary,
    problem: job.problem,
    attempts: job.attempts,
    createdAt: job.createdAt.toISOString(),
    startedAt: job.startedAt?.toISOString() ?? null,
    finishedAt: job.finishedAt?.toISOString() ?? null,
    expiresAt: job.expiresAt?.toISOString() ?? null,
    links: { self, events: `${self}/events`, result: `${self}/result` },
  };
}
