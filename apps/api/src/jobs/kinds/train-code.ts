import { dataVersion } from '@crimecast/data';
import { apiError } from '../../errors.js';
import { assembleRun } from '../../run/assemble-run.js';
import { runKey } from '../../run/run-key.js';
import { trainPart } from '../../run/train-parts.js';
import { trainingPanel } from '../../run/training-panel.js';
import type { JobCode } from '../job-code.js';
import type { TrainOrder } from '../publish-trained.js';

/** Trains a run. */
export const trainCode: JobCode = {
  async runPart(order, part, task) {
    const { options } = await sameVersion(order as TrainOrder);
    return trainPart(options, part, task);
  },
  async assemble(order, parts) {
    const { id, options, publish } = await sameVersion(order as TrainOrder);
    const made = { run: id, published: publish };
    const bytes = new TextEncoder().encode(JSON.stringify({ ...made, ...options }));
    const run = await assembleRun(id, options, parts);
    return { summary: made, forms: [{ form: 'json', bytes }], run };
  },
};

/** The id of a run names its data and code: a worker that has others would make another run. */
async function sameVersion(order: TrainOrder): Promise<TrainOrder> {
  const { panel } = await trainingPanel(order.options);
  if (runKey(dataVersion(panel), order.options) === order.id) return order;
  throw apiError(
    'RUN_TRAINING_FAILED',
    `The worker has other data or libraries than the server that ordered run ${order.id}; run one version of CrimeCast everywhere.`,
  );
}
