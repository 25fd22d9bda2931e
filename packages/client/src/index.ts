export type { AlertClient } from './alert-client.js';
export type { Answer, Body, PathOf, Query } from './answer-types.js';
export type { CallOptions } from './ask.js';
export {
  type ClientOptions,
  type CrimecastClient,
  createClient,
} from './create-client.js';
export type { components, operations, paths } from './generated/api.js';
export type { Job, JobClient, OrderOptions, WatchOptions } from './job-client.js';
export { CrimecastProblem } from './problem.js';
export type { RetryOptions } from './retrying-fetch.js';
