import createOpenapiClient, { type Client as OpenapiClient } from 'openapi-fetch';
import { type AlertClient, alertClient } from './alert-client.js';
import type { Answer, Body, PathOf, Query } from './answer-types.js';
import type { Ask, CallOptions } from './ask.js';
import type { paths } from './generated/api.js';
import { type JobClient, jobClient } from './job-client.js';
import { nextPage } from './next-page.js';
import { problemOf } from './problem.js';
import { type RetryOptions, retryingFetch } from './retrying-fetch.js';

export interface ClientOptions {
  /** Where the API answers, like `https://crimecast.example`. */
  baseUrl: string;
  /** Sent with every request; reading needs none. */
  apiKey?: string;
  /** Default the global one. */
  fetch?: (request: Request) => Promise<Response>;
  /** Sends requests again that the API asks to send later. Default: none is. */
  retry?: RetryOptions;
}

type Read<Path extends PathOf<'get'>> = (
  query?: Query<Path>,
  options?: CallOptions,
) => Promise<Answer<Path>>;
type ReadOne<Path extends PathOf<'get'>> = (
  id: string,
  query?: Query<Path>,
  options?: CallOptions,
) => Promise<Answer<Path>>;
type Send<Path extends PathOf<'post'>> = (
  body: Body<Path>,
  options?: CallOptions,
) => Promise<Answer<Path, 'post'>>;

/** The resources of the API. Every method rejects with a `CrimecastProblem` when it is refused. */
export interface CrimecastClient extends JobClient, AlertClient {
  states: Read<'/v1/states'>;
  state: ReadOne<'/v1/states/{code}'>;
  districts: Read<'/v1/districts'>;
  district: ReadOne<'/v1/districts/{code}'>;
  crimes: Read<'/v1/crimes'>;
  crime: ReadOne<'/v1/crimes/{id}'>;
  groups: Read<'/v1/groups'>;
  /** Recorded cases, as observed. */
  series: Read<'/v1/series'>;
  forecasts: Read<'/v1/forecasts'>;
  /** One crime in all districts, in one small answer. */
  forecastMap: Read<'/v1/forecasts/map'>;
  /** What had been forecast for the last recorded year, beside what came. */
  pastForecasts: Read<'/v1/forecasts/past'>;
  /** People by district and year, where a sound figure is known. */
  populations: Read<'/v1/populations'>;
  risk: Read<'/v1/risk'>;
  anomalies: Read<'/v1/anomalies'>;
  models: Read<'/v1/models'>;
  /** A model with its card. */
  model: ReadOne<'/v1/models/{id}'>;
  leaderboard: Read<'/v1/leaderboard'>;
  accuracy: Read<'/v1/accuracy'>;
  dataset: Read<'/v1/dataset'>;
  datasetQuality: Read<'/v1/dataset/quality'>;
  runs: Read<'/v1/runs'>;
  run: ReadOne<'/v1/runs/{id}'>;
  /** Forecasts what follows a history of your own; nothing of it is kept. */
  predict: Send<'/v1/predict'>;
  /** Whether forecasts are served, and how far a training is where they are not. */
  ready(options?: CallOptions): Promise<Answer<'/health/ready'>>;
  /** The answers of a long list, one after the other, following the cursors. */
  pages<Path extends PathOf<'get'>>(
    path: Path,
    query?: Query<Path>,
    options?: CallOptions,
  ): AsyncGenerator<Answer<Path>, void, undefined>;
  /** An answer as it comes, for other formats: `download('/v1/exports/forecasts', {}, 'text/csv')`. */
  download<Path extends PathOf<'get'>>(
    path: Path,
    query: Query<Path>,
    accept: string,
    options?: CallOptions,
  ): Promise<Response>;
  /** Every address of the API, typed, without the comforts above: an openapi-fetch client. */
  readonly http: OpenapiClient<paths>;
}

/**
 * A client of the CrimeCast API, for browsers and Node.
 * @example
 * const api = createClient({ baseUrl: 'http://127.0.0.1:4000' });
 * const { data } = await api.forecasts({ crime: 'murder', district: '490' });
 */
export function createClient(options: ClientOptions): CrimecastClient {
  const plain = options.fetch ?? ((request: Request) => globalThis.fetch(request));
  const http = createOpenapiClient<paths>({
    baseUrl: options.baseUrl.replace(/\/+$/, ''),
    fetch: options.retry ? retryingFetch(plain, options.retry) : plain,
    headers: options.apiKey ? { authorization: `Bearer ${options.apiKey}` } : {},
  });

  /** One request. The types of addresses are those of the interface; here they are only passed on. */
  const ask: Ask = async (method, path, init) => {
    const answer = await (http.request as Untyped)(method, path, init);
    if (!answer.response.ok) throw problemOf(answer.response, answer.error);
    return answer;
  };
  const json = async (...args: Parameters<Ask>) => (await ask(...args)).data as never;
  const read = (path: string) => (query?: object, call?: CallOptions) =>
    json('get', path, { params: { query: query ?? {} }, ...call });
  const readOne =
    (path: string, name: string) => (id: string, query?: object, call?: CallOptions) =>
      json('get', path, { params: { path: { [name]: id }, query: query ?? {} }, ...call });

  return {
    http,
    states: read('/v1/states'),
    state: readOne('/v1/states/{code}', 'code'),
    districts: read('/v1/districts'),
    district: readOne('/v1/districts/{code}', 'code'),
    crimes: read('/v1/crimes'),
    crime: readOne('/v1/crimes/{id}', 'id'),
    groups: read('/v1/groups'),
    series: read('/v1/series'),
    forecasts: read('/v1/forecasts'),
    forecastMap: read('/v1/forecasts/map'),
    pastForecasts: read('/v1/forecasts/past'),
    populations: read('/v1/populations'),
    risk: read('/v1/risk'),
    anomalies: read('/v1/anomalies'),
    models: read('/v1/models'),
    model: readOne('/v1/models/{id}', 'id'),
    leaderboard: read('/v1/leaderboard'),
    accuracy: read('/v1/accuracy'),
    dataset: read('/v1/dataset'),
    datasetQuality: read('/v1/dataset/quality'),
    runs: read('/v1/runs'),
    run: readOne('/v1/runs/{id}', 'id'),
    predict: (body, call) => json('post', '/v1/predict', { body, ...call }),
    ready: (call) => json('get', '/health/ready', { ...call }),
    async *pages(path, query, call) {
      let asked: object | null = query ?? {};
      while (asked !== null) {
        const { data, response } = await ask('get', path, { params: { query: asked }, ...call });
        asked = nextPage(response.headers);
        yield data as never;
      }
    },
    async download(path, query, accept, call) {
      const init = { params: { query }, headers: { accept }, parseAs: 'stream', ...call };
      return (await ask('get', path, init)).response;
    },
    ...jobClient(ask),
    ...alertClient(ask),
  };
}

type Untyped = (
  ...args: Parameters<Ask>
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;
