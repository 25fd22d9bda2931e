import { encodeRun } from '../../run/run-container.js';
import type { RunOptions } from '../../run/run-options.js';
import { train } from '../../run/train.js';
import type { JobCode } from '../job-code.js';

/** Trains a run. */
export const trainCode: JobCode = {
  async runPart(order, _part, { onProgress }) {
    const { id, options } = order as { id: string; options: RunOptions };
    const run = await train(id, options, ({ stage, model, fraction }) =>
      onProgress({ stage: `${model} ${stage}`, done: fraction, total: 1 }),
    );
    return encodeRun(run);
  },
  async assemble(_order, parts) {
    return { summary: {}, forms: [], run: [...parts.values()][0]! };
  },
};
