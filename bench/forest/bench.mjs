import { compare } from '../harness/compare.mjs';
import { filesOf, sides } from './files.mjs';

export const title = 'Forests';
/** Turns of each shape; the largest takes minutes. */
const ROUNDS = { '1.4 k × 4': 9, '20 k × 12': 5, '165 k × 12': 3 };

export async function measure({ quick }) {
  const comparisons = [];
  for (const method of ['forest', 'extra trees']) {
    for (const [shape, rounds] of Object.entries(ROUNDS)) {
      const job = { job: 'fit', method, trees: 100, ...(await filesOf(shape)) };
      comparisons.push(
        await compare({
          work: `${method}, fit 100 trees on ${shape}`,
          ...sides(job),
          ...{ rounds: quick ? 1 : rounds, warm: { trees: 10 }, must: 0.7, stretch: 0.35 },
          equal: { of: 'MAE', within: 0.01 },
        }),
      );
    }
    const train = (await filesOf('20 k × 12')).train;
    const unseen = (await filesOf('100 k × 12')).train;
    comparisons.push(
      await compare({
        work: `${method}, ask 100 trees about 100 k rows`,
        ...sides({ job: 'predict', method, trees: 100, train, unseen }),
        ...{ rounds: quick ? 1 : 5, must: 0.7, stretch: 0.3 },
      }),
    );
  }
  return { comparisons };
}
