import { trainParts, trainWeight } from '../run/train-parts.js';
import type { JobKind } from './job.js';
import type { JobPlan } from './job-code.js';
import { backtestPlan } from './kinds/backtest-plan.js';
import type { ForecastOrder } from './kinds/orders.js';
import type { TrainOrder } from './publish-trained.js';

/** How each kind of job is split into parts. */
export const PLANS: Readonly<Record<JobKind, JobPlan>> = {
  train: { parts: (order) => trainParts((order as TrainOrder).options), weight: trainWeight },
  backtest: backtestPlan,
  forecast: { parts: (order) => (order as ForecastOrder).models },
};
