import { filesOf, sides } from '../forest/files.mjs';
import { compare } from '../harness/compare.mjs';

export const title = 'Equal error over 20 seeds';
const SEEDS = 20;
/** Share of the mean absolute error on unseen rows. */
const WITHIN = 0.005;

export async function measure({ quick }) {
  const comparisons = [];
  for (const method of ['forest', 'extra trees']) {
    for (const shape of ['1.4 k × 4', '20 k × 12']) {
      comparisons.push(
        await compare({
          work: `${method}, 100 trees on ${shape}`,
          ...sides({ job: 'fit', method, trees: 100, ...(await filesOf(shape)) }),
          rounds: quick ? 2 : SEEDS,
          equal: { of: 'MAE', within: WITHIN },
        }),
      );
    }
  }
  return { comparisons };
}
