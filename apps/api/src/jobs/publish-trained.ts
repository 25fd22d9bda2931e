import { planAlerts } from '../alerts/plan-alerts.js';
import { codeVersion } from '../run/run-key.js';
import type { RunOptions } from '../run/run-options.js';
import { publishRun } from '../store/run-store.js';
import type { Finish } from './rows/finish-job.js';

/** What a training job orders. */
export interface TrainOrder {
  /** Id of the run that it makes. */
  readonly id: string;
  readonly options: RunOptions;
  /** Whether the run is served from then on; else it is only kept. */
  readonly publish: boolean;
}

/** A run is stored and served in the transaction that ends its training. */
export const publishTrained: NonNullable<Finish['within']> = async (tx, job, { run }) => {
  if (!run) return;
  const { options, publish } = job.order as unknown as TrainOrder;
  const started = job.startedAt ?? job.createdAt;
  const seconds = (Date.now() - started.getTime()) / 1000;
  await publishRun(tx, {
    bytes: run,
    options,
    codeVersion: codeVersion(),
    seconds,
    publish,
    onPublish: planAlerts,
  });
};
