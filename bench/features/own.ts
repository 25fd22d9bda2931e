import type { Panel } from '@crimecast/data';
import { featureSource } from '../../packages/models/src/pooled/feature-source.js';
import { trainingRows } from '../../packages/models/src/pooled/training-rows.js';
import { serveJobs } from '../harness/serve-jobs.js';
import { core20 } from '../pipeline/panel-file.js';

const panel: Panel = await core20();

await serveJobs({
  /** What pooled models learn from one and two years ahead. */
  rows: () => ({
    work() {
      // Another panel each time: what is kept of one would not be made again.
      const source = featureSource({ ...panel });
      return [1, 2].map((steps) => trainingRows(source, steps));
    },
    judge: (all: ReturnType<typeof trainingRows>[]) => ({
      'sum of all numbers': all
        .flatMap(({ features, targets, weights }) => [features, targets, weights])
        .reduce((sum, values) => sum + values.reduce((a, b) => a + Math.abs(b), 0), 0),
    }),
  }),
});
