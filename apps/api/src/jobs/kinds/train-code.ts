import { assembleRun } from '../../run/assemble-run.js';
import { trainPart } from '../../run/train-parts.js';
import type { JobCode } from '../job-code.js';
import type { TrainOrder } from '../publish-trained.js';

/** Trains a run, model by model. */
export const trainCode: JobCode = {
  runPart: (order, part, { workers, onProgress }) =>
    trainPart((order as TrainOrder).options, part, { workers, onProgress }),
  async assemble(order, parts) {
    const { id, options } = order as TrainOrder;
    return { summary: { run: id }, forms: [], run: await assembleRun(id, options, parts) };
  },
};
