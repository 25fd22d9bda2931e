import type { Answer, Body, Query } from './answer-types.js';
import type { Ask, CallOptions } from './ask.js';
import { eventStream } from './event-stream.js';
import { pause } from './pause.js';
import { CrimecastProblem } from './problem.js';

export type Job = Answer<'/v1/jobs/{id}'>['data'];

export interface OrderOptions extends CallOptions {
  /** The same order under the same key is the same job, however often it is sent. */
  idempotencyKey?: string;
}

export interface WatchOptions extends CallOptions {
  /** Between two looks where events do not come through. Default 5 seconds. */
  pollSeconds?: number;
}

/** Long work that a request only orders; a key is needed. */
export interface JobClient {
  jobs(
    query?: { state?: Job['state']; limit?: number; cursor?: string },
    options?: CallOptions,
  ): Promise<Answer<'/v1/jobs'>>;
  job(id: string, options?: CallOptions): Promise<Job>;
  cancelJob(id: string, options?: CallOptions): Promise<Job>;
  /** Trains a run; needs the scope `runs`. */
  orderRun(order?: Body<'/v1/runs'>, options?: OrderOptions): Promise<Job>;
  orderBacktest(order: Body<'/v1/backtests'>, options?: OrderOptions): Promise<Job>;
  /** Forecasts every series of a panel of your own: a CSV as text, or the bytes of a Parquet file. */
  orderUpload(
    panel: string | Uint8Array,
    query?: Query<'/v1/uploads', 'post'>,
    options?: OrderOptions,
  ): Promise<Job>;
  /**
   * The job whenever there is news of it, to its final state. Follows server-sent events, comes again
   * where a stream ends early, and asks now and then where none comes through.
   */
  watchJob(id: string, options?: WatchOptions): AsyncGenerator<Job, void, undefined>;
  /** What a succeeded job made, as JSON, or as it comes in another format. */
  jobResult(id: string, options?: CallOptions): Promise<Answer<'/v1/jobs/{id}/result'>>;
  downloadJobResult(id: string, accept: string, options?: CallOptions): Promise<Response>;
}

export function jobClient(ask: Ask): JobClient {
  const one = (id: string) => ({ params: { path: { id } } });
  const data = async (asked: ReturnType<Ask>) => ((await asked).data as { data: Job }).data;
  const order = (path: string, init: object, { idempotencyKey, ...call }: OrderOptions = {}) => {
    const { headers, ...rest } = init as { headers?: Record<string, string> };
    const own = idempotencyKey ? { 'idempotency-key': idempotencyKey } : {};
    return data(ask('post', path, { ...rest, headers: { ...headers, ...own }, ...call }));
  };
  const job = (id: string, call?: CallOptions) =>
    data(ask('get', '/v1/jobs/{id}', { ...one(id), ...call }));

  /** News of one connection: the job after each event, and the event's id, to come again with. */
  async function* news(id: string, last: string, now: Job, call: CallOptions) {
    const { response } = await ask('get', '/v1/jobs/{id}/events', {
      ...one(id),
      ...call,
      parseAs: 'stream',
      headers: { accept: 'text/event-stream', ...(last ? { 'last-event-id': last } : {}) },
    });
    let known = { job: now, last };
    if (response.status !== 200 || response.body === null) return;
    for await (const event of eventStream(response.body)) {
      const told = JSON.parse(event.data) as never;
      known = {
        job: event.event === 'state' ? told : { ...known.job, progress: told },
        last: event.id,
      };
      yield known;
    }
  }

  return {
    jobs: async (query, call) =>
      (await ask('get', '/v1/jobs', { params: { query: query ?? {} }, ...call })).data as never,
    job,
    cancelJob: (id, call) => data(ask('delete', '/v1/jobs/{id}', { ...one(id), ...call })),
    orderRun: (body = {}, options) => order('/v1/runs', { body }, options),
    orderBacktest: (body, options) => order('/v1/backtests', { body }, options),
    orderUpload(panel, query, options) {
      const type = typeof panel === 'string' ? 'text/csv' : 'application/vnd.apache.parquet';
      const init = {
        params: { query: query ?? {} },
        body: panel,
        bodySerializer: (body: unknown) => body,
        headers: { 'content-type': type },
      };
      return order('/v1/uploads', init, options);
    },
    async *watchJob(id, { pollSeconds = 5, ...call } = {}) {
      let now = await job(id, call);
      yield now;
      let last = '';
      while (!isFinal(now)) {
        let heard = false;
        try {
          for await (const told of news(id, last, now, call)) {
            heard = true;
            last = told.last;
            now = told.job;
            yield now;
          }
        } catch (error) {
          call.signal?.throwIfAborted();
          // A refusal is an answer; anything else is a connection that broke.
          if (error instanceof CrimecastProblem && !mayPass(error)) throw error;
        }
        if (isFinal(now)) return;
        if (!heard) await pause(pollSeconds * 1000, call.signal);
        const asked = await job(id, call);
        if (JSON.stringify(asked) !== JSON.stringify(now)) yield asked;
        now = asked;
      }
    },
    jobResult: async (id, call) =>
      (await ask('get', '/v1/jobs/{id}/result', { ...one(id), ...call })).data as never,
    downloadJobResult: async (id, accept, call) =>
      (
        await ask('get', '/v1/jobs/{id}/result', {
          ...one(id),
          headers: { accept },
          parseAs: 'stream',
          ...call,
        })
      ).response,
  };
}

function isFinal({ state }: Job): boolean {
  return state !== 'queued' && state !== 'running';
}

/** Whether events may come later, or their place be taken by asking. */
function mayPass({ status }: CrimecastProblem): boolean {
  return status === 429 || status >= 500;
}
