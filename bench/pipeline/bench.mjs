import { compare } from '../harness/compare.mjs';
import { withPanel } from './with-panel.mjs';

export const title = 'From the table to forecasts';
const here = (name) => new URL(name, import.meta.url).pathname;

export function measure({ quick }) {
  return withPanel(async (path) => {
    const job = { job: 'pipeline', path, jobs: 2 };
    const row = await compare({
      work: 'table → default models → intervals → forecasts, all districts × 20 crimes, 2 cores',
      own: { file: here('own.ts'), job },
      peer: { file: here('peer.py'), job, name: 'scikit-learn, PyTorch and joblib' },
      ...{ rounds: quick ? 1 : 3, warmups: quick ? 0 : 1, by: 'wall', must: 0.8, stretch: 0.4 },
      // Other seeds, means where ours has medians: shown, not held together.
      equal: { of: 'mean forecast', within: 0.05 },
    });
    return {
      comparisons: [row],
      notes: [
        'The peer fits the same members at the same origins and combines, holds, scales and calibrates them alike; it chooses nothing, has no',
        'groups to borrow from and no levels apart by size: [pipeline/default.py](pipeline/default.py) says what it lacks.',
      ],
    };
  });
}
