import type { PostOptions } from '../http/post-public.js';
import type { RunProgress } from '../run/run-state.js';
import type { ApiConfig } from './api-config.js';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What a server is made from; every field may be left out. */
export interface ServerOptions {
  /** Folder of the embedded database. Default `.crimecast` in the working directory. */
  home?: string;
  /** How it behaves where it runs; what is left out is as in `DEFAULT_CONFIG`. */
  config?: Partial<ApiConfig>;
  /** Of the log on stderr. Default `warn`. */
  logLevel?: LogLevel;
  /** Crimes that are served and trained. Default the 20 core crimes and cybercrime. */
  crimes?: 'core20' | readonly string[];
  /** Models that are trained. Default `default`, `naive`, `mean3`, `ses-log`, `eb-poisson`, `theta` and `forest-ml-cart`. */
  models?: readonly string[];
  /** The model that chances of elevated risk start from; null for none. Default `ensemble`. */
  risk?: string | null;
  /** The published evaluation. Default `docs/accuracy.json` at or above the program. */
  accuracyFile?: string;
  /** Where the program of job threads lies. Default beside this module, as built. */
  threadUrl?: URL;
  /** Milliseconds that jobs and runs are looked for, held and tried again after, for tests. */
  pace?: { pollMs?: number; leaseMs?: number; retryMs?: number };
  /** Who webhooks of alerts may reach, for tests. Default public addresses only. */
  hookPost?: Omit<PostOptions, 'headers'>;
  /** Called as the first training goes on. */
  onProgress?: (progress: RunProgress) => void;
  /** Told in a sentence what was repaired or could not be kept. Default: a warning in the log. */
  onNotice?: (notice: string) => void;
}

export interface ListenOptions {
  /** Default 4000; 0 takes any free port. */
  port?: number;
  /** Default 127.0.0.1. */
  host?: string;
}
