import {
  fitBoosting,
  fitExtraTrees,
  fitForest,
  predict,
  type TreeModel,
} from '@crimecast/models/trees';
import { serveJobs } from '../harness/serve-jobs.js';
import { type Rows, readRows } from './rows.js';

interface Args {
  readonly method: keyof typeof fits;
  readonly trees: number;
  readonly seed: number;
  /** Files of rows. */
  readonly train: string;
  readonly unseen: string;
}

const FOREST = { leaf: 5, features: 0.5 };
const fits = {
  forest: (rows: Rows, options: object) => fitForest(rows, { ...FOREST, ...options }),
  'extra trees': (rows: Rows, options: object) => fitExtraTrees(rows, { ...FOREST, ...options }),
  'boosting l2': (rows: Rows, options: object) => fitBoosting(rows, options),
  'boosting l1': (rows: Rows, options: object) => fitBoosting(rows, { ...options, loss: 'l1' }),
};
const files = new Map<string, Rows>();
const models = new Map<string, TreeModel>();

await serveJobs({
  fit({ method, trees, seed, train, unseen }: Args) {
    const rows = read(train);
    return {
      work: () => fits[method](rows, { trees, seed }),
      judge: (model: TreeModel) => ({ MAE: errorOf(model, read(unseen)) }),
    };
  },
  /** Fits once, then asks the same model about `unseen` each time. */
  async predict({ method, trees, train, unseen }: Args) {
    const model = models.get(method) ?? (await fits[method](read(train), { trees, seed: 1 }));
    models.set(method, model);
    const { names, features } = read(unseen);
    return { work: () => predict(model, { names, features }) };
  },
});

function read(path: string): Rows {
  const rows = files.get(path) ?? readRows(path);
  files.set(path, rows);
  return rows;
}

/** Weighted mean absolute error. */
function errorOf(model: TreeModel, { names, features, targets, weights }: Rows): number {
  let [error, weight] = [0, 0];
  for (const [row, value] of predict(model, { names, features }).entries()) {
    error += weights[row]! * Math.abs(value - targets[row]!);
    weight += weights[row]!;
  }
  return error / weight;
}
