import { compare } from '../harness/compare.mjs';

export const title = 'Metrics of a million rows';
const here = (name) => new URL(name, import.meta.url).pathname;
const MOST_MS = 1000;
const NAMES = [
  ...['mae', 'rmse', 'bias', 'wape', 'smape', 'relativeMae', 'poissonDeviance'],
  ...['pinball', 'crps', 'coverage', 'intervalWidth', 'winkler'],
  ...['brier', 'auc', 'averagePrecision'],
];

export async function measure({ quick }) {
  const comparisons = [];
  for (const name of NAMES) {
    const job = { job: 'metric', name };
    comparisons.push(
      await compare({
        work: name,
        own: { file: here('own.ts'), job },
        peer: { file: here('peer.py'), job, name: 'NumPy' },
        rounds: quick ? 1 : 5,
        warmups: 3,
        equal: { of: 'value', within: 1e-9 },
      }),
    );
  }
  const slow = comparisons.filter(({ here }) => here.wall.most > MOST_MS);
  return { comparisons, missed: slow.map(({ work }) => `${work} takes over a second`) };
}
