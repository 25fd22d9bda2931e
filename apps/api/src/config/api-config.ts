import { availableParallelism } from 'node:os';
import { type AlertsConfig, NO_ALERTS } from '../alerts/alerts-config.js';

/** Requests per minute of the three kinds that are counted apart. */
export interface RequestAllowance {
  /** Everything that is not one of the others. */
  read: number;
  /** `/predict` and `/v1/predict`. */
  predict: number;
  /** Orders of jobs and uploads, and what is asked about them. */
  jobs: number;
}

/** How the API behaves where it runs; read from the environment, or given by who embeds it. */
export interface ApiConfig {
  /** `postgres://…`; null keeps everything in the embedded database under the home folder. */
  databaseUrl: string | null;
  /** `redis://…`; null keeps jobs and rate limits in this process. */
  redisUrl: string | null;
  /** Proxies whose `X-Forwarded-For` is believed: none, how many hops, or which addresses. */
  trustProxy: false | number | readonly string[];
  rateLimits: {
    /** Of one client address (IPv6: one /64), without a key. */
    address: RequestAllowance;
    /** Of one key, whatever its address. */
    key: RequestAllowance;
    /** Of programs on the same machine, like the dashboard, that come by no proxy. */
    loopback: RequestAllowance;
  };
  /** Addresses and subnets on other machines that have the allowance of programs on this one. */
  nearAddresses: readonly string[];
  limits: {
    /** Of a JSON body. */
    bodyBytes: number;
    /** Nested lists and objects in a JSON body. */
    jsonDepth: number;
    /** Of one prediction. */
    series: number;
    horizon: number;
    levels: number;
    /** Of one uploaded panel. */
    uploadBytes: number;
    uploadRows: number;
    /** Jobs that wait, of all keys and of one. */
    queueLength: number;
    jobsPerKey: number;
    /** Jobs that one key may order in 24 hours. */
    jobsPerDay: number;
  };
  /** Web pages that may read answers: any (`*`), or these origins only. */
  corsOrigins: '*' | readonly string[];
  /** Who sees `/metrics`: anyone, keys with the scope `metrics`, nobody. */
  metrics: 'open' | 'key' | 'closed';
  /** Whether `/docs` is served. */
  docs: 'open' | 'closed';
  jobs: {
    /** Jobs that this process works on at a time; 0 leaves them to other workers. */
    concurrency: number;
    /** Threads of all jobs; they give way to requests where the system can tell threads apart. */
    threads: number;
    /** Days until a finished job and its result are deleted. */
    days: number;
  };
  alerts: AlertsConfig;
  /** Seconds that the server goes on answering when it is told to stop, while /health/ready says no. */
  drainSeconds: number;
  /** Seconds after those that requests in flight and jobs have when the server is told to stop. */
  graceSeconds: number;
  /** Seconds that a client has to send its headers, and its whole request. */
  timeouts: { headersSeconds: number; requestSeconds: number };
}

/** What holds where nothing is said: one machine, reads open to all, the dashboard beside it. */
export const DEFAULT_CONFIG: ApiConfig = {
  databaseUrl: null,
  redisUrl: null,
  trustProxy: false,
  rateLimits: {
    address: { read: 1_200, predict: 600, jobs: 120 },
    key: { read: 12_000, predict: 60_000, jobs: 600 },
    loopback: { read: 120_000, predict: 120_000, jobs: 6_000 },
  },
  nearAddresses: [],
  limits: {
    bodyBytes: 1024 * 1024,
    jsonDepth: 32,
    series: 100,
    horizon: 10,
    levels: 10,
    uploadBytes: 20_000_000,
    uploadRows: 500_000,
    queueLength: 100,
    jobsPerKey: 10,
    jobsPerDay: 100,
  },
  corsOrigins: '*',
  metrics: 'open',
  docs: 'open',
  jobs: { concurrency: 1, threads: Math.max(2, availableParallelism() - 1), days: 7 },
  alerts: NO_ALERTS,
  drainSeconds: 0,
  graceSeconds: 10,
  timeouts: { headersSeconds: 15, requestSeconds: 60 },
};
