import { compare } from '../harness/compare.mjs';
import { withPanel } from '../pipeline/with-panel.mjs';

export const title = 'Windows and features';
const here = (name) => new URL(name, import.meta.url).pathname;

export function measure({ quick }) {
  return withPanel(async (path) => {
    const job = { job: 'rows', path };
    const row = await compare({
      work: 'all 20 crimes of all districts, 1 and 2 years ahead',
      own: { file: here('own.ts'), job },
      peer: { file: here('peer.py'), job, name: 'pandas and NumPy' },
      ...{ rounds: quick ? 3 : 15, warmups: 6, must: 1, stretch: 0.3 },
      equal: { of: 'sum of all numbers', within: 1e-9 },
    });
    return { comparisons: [row] };
  });
}
