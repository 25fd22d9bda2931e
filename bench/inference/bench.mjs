import { compare } from '../harness/compare.mjs';
import { withPanel } from '../pipeline/with-panel.mjs';

export const title = 'Forecasts of a fitted default';
const here = (name) => new URL(`../pipeline/${name}`, import.meta.url).pathname;

export function measure({ quick }) {
  return withPanel(async (path) => {
    const comparisons = [];
    for (const [work, series] of [
      ['one series, 2 years ahead with intervals', { area: '490', crime: 'burglary' }],
      ['all districts × 20 crimes, 2 years ahead with intervals', null],
    ]) {
      const job = { job: 'predict', path, series };
      comparisons.push(
        await compare({
          work,
          own: { file: here('own.ts'), job },
          peer: { file: here('peer.py'), job, name: 'scikit-learn and PyTorch' },
          ...{ rounds: quick ? 3 : 15, warmups: 10, must: 0.5, stretch: 0.2 },
          equal: { of: 'mean forecast', within: 0.05 },
        }),
      );
    }
    return { comparisons };
  });
}
