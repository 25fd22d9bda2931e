import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import { fitBoosting, fitExtraTrees, fitForest, predict } from '@crimecast/models/trees';
import { featureSource } from '../../packages/models/src/pooled/feature-source.js';
import { type PooledRows, trainingRows } from '../../packages/models/src/pooled/training-rows.js';

export interface Rows {
  readonly names: string[];
  readonly features: Float64Array;
  readonly targets: Float64Array;
  readonly weights: Float64Array;
}

/** The rows that pooled models learn from on the NCRB panel; those of the last year are held out. */
export async function pooledRows(): Promise<{ train: Rows; unseen: Rows }> {
  const panel = ncrbPanel(await loadNcrb(), { protocol: 'raw', crimes: 'core20' });
  const all = trainingRows(featureSource(panel), 1);
  const last = all.origins.reduce((latest, origin) => Math.max(latest, origin));
  return {
    train: part(all, (origin) => origin < last),
    unseen: part(all, (origin) => origin === last),
  };
}

function part(all: PooledRows, keep: (origin: number) => boolean): Rows {
  const rows = [...all.origins.keys()].filter((row) => keep(all.origins[row]!));
  const columns = all.columns.map((_, c) => rows.map((row) => all.features[c * all.rows + row]!));
  return {
    names: all.columns.map(({ name }) => name),
    features: Float64Array.from(columns.flat()),
    targets: Float64Array.from(rows, (row) => all.targets[row]!),
    weights: Float64Array.from(rows, (row) => all.weights[row]!),
  };
}

const fits = {
  forest: (rows: Rows, trees: number) => fitForest(rows, { trees, leaf: 5, features: 0.5 }),
  'extra trees': (rows: Rows, trees: number) =>
    fitExtraTrees(rows, { trees, leaf: 5, features: 0.5 }),
  'boosting l2': (rows: Rows, trees: number) => fitBoosting(rows, { trees }),
  'boosting l1': (rows: Rows, trees: number) => fitBoosting(rows, { trees, loss: 'l1' }),
};

export type Method = keyof typeof fits;

/** Processor time of one fit in ms, helper threads included, and the weighted mean squared error on rows it has not seen. */
export async function timeFit(method: Method, trees: number, train: Rows, unseen: Rows) {
  const start = process.cpuUsage();
  const model = await fits[method](train, trees);
  const { user, system } = process.cpuUsage(start);
  const values = predict(model, { names: unseen.names, features: unseen.features });
  let [error, weight] = [0, 0];
  for (const [row, value] of values.entries()) {
    error += unseen.weights[row]! * (value - unseen.targets[row]!) ** 2;
    weight += unseen.weights[row]!;
  }
  return { ms: (user + system) / 1000, error: error / weight };
}
