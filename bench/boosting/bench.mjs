import { filesOf, sides } from '../forest/files.mjs';
import { compare } from '../harness/compare.mjs';

export const title = 'Boosting';
/** How much of scikit-learn's time each loss may take, and how much would be a feat. */
const LOSSES = { l2: [1, 0.7], l1: [1, 0.7] };
const SHAPE = '165 k × 12';

export async function measure({ quick }) {
  const comparisons = [];
  for (const [loss, [must, stretch]] of Object.entries(LOSSES)) {
    const method = `boosting ${loss}`;
    comparisons.push(
      await compare({
        work: `${loss === 'l2' ? 'squared' : 'absolute'} errors, fit 100 trees on ${SHAPE}`,
        ...sides({ job: 'fit', method, trees: 100, ...(await filesOf(SHAPE)) }),
        ...{ rounds: quick ? 1 : 7, warm: { trees: 10 }, must, stretch },
        equal: { of: 'MAE', within: 0.01 },
      }),
    );
  }
  return { comparisons };
}
