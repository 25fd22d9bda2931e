import type { JobKind } from '../job.js';
import type { JobCode } from '../job-code.js';
import { backtestCode } from './backtest-code.js';
import { forecastCode } from './forecast-code.js';
import { trainCode } from './train-code.js';

/** What each kind of job does; loaded in threads only. */
export const JOB_CODE: Readonly<Record<JobKind, JobCode>> = {
  train: trainCode,
  backtest: backtestCode,
  forecast: forecastCode,
};
