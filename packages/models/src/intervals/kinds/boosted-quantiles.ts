import { fitBoosting } from '../../boosting/fit-boosting.js';
import type { FlatTrees } from '../../forest/flat-trees.js';
import { assertFinite, readFloats } from '../../format/checked-arrays.js';
import type { NumberArray } from '../../format/little-endian.js';
import { withPrefix } from '../../format/prefixed-arrays.js';
import { addTrees } from '../../trees/add-trees.js';
import type { TrainOptions } from '../../trees/fit-options.js';
import { readTrees } from '../../trees/read-trees.js';
import type { RegressionRows } from '../../trees/regression-rows.js';
import { ERROR_COLUMNS } from './error-rows.js';
import type { ErrorQuantiles } from './learned-quantiles.js';

/** Quantiles that are learned; those between lie on a straight line, those outside are the outermost. */
const GRID = [0.005, 0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975, 0.995];
const BOOSTING = { trees: 60, rate: 0.1, tree: { leaves: 12, leaf: 60 } } as const;

interface Boosted {
  readonly bases: Float64Array;
  readonly trees: readonly FlatTrees[];
}

/**
 * Boosted trees for eleven quantiles of past errors, put in order row by row.
 * Source: Friedman (2001) with the pinball loss of Koenker & Bassett (1978); sorted as in
 * Chernozhukov, Fernández-Val & Galichon (2010), Quantile and probability curves without crossing.
 */
export async function learnBoostedQuantiles(
  rows: RegressionRows,
  task: TrainOptions,
): Promise<ErrorQuantiles> {
  const bases = new Float64Array(GRID.length);
  const trees: FlatTrees[] = [];
  for (const [q, quantile] of GRID.entries()) {
    const fitted = await fitBoosting(rows, { ...BOOSTING, ...task, loss: { quantile } });
    bases[q] = fitted.base;
    trees.push(fitted.trees);
  }
  return boostedQuantiles({ bases, trees });
}

/** @throws CrimecastError `MODEL_FILE_INVALID` */
export function restoreBoostedQuantiles(arrays: ReadonlyMap<string, NumberArray>): ErrorQuantiles {
  const bases = readFloats(arrays, 'quantiles.bases', GRID.length);
  assertFinite('quantiles.bases', bases);
  const trees = GRID.map((_, q) => readTrees(arrays, `quantiles.${q}.`, ERROR_COLUMNS.length));
  return boostedQuantiles({ bases, trees });
}

function boostedQuantiles({ bases, trees }: Boosted): ErrorQuantiles {
  const arrays = new Map<string, NumberArray>([['quantiles.bases', bases]]);
  trees.forEach((one, q) => {
    for (const [name, numbers] of withPrefix(`quantiles.${q}.`, new Map(Object.entries(one)))) {
      arrays.set(name, numbers);
    }
  });
  return {
    arrays,
    at({ names, features }, quantiles) {
      const values = Float64Array.from(features);
      const rows = values.length / names.length;
      const curves = trees.map((one, q) => {
        const sums = new Float64Array(rows).fill(bases[q]!);
        addTrees(one, values, sums);
        return sums;
      });
      const out = new Float64Array(rows * quantiles.length);
      for (let row = 0; row < rows; row++) {
        const curve = Float64Array.from(curves, (sums) => sums[row]!).sort();
        quantiles.forEach((quantile, q) => {
          out[row * quantiles.length + q] = onCurve(curve, quantile);
        });
      }
      return out;
    },
  };
}

function onCurve(curve: Float64Array, quantile: number): number {
  const next = GRID.findIndex((known) => known >= quantile);
  if (next < 0) return curve.at(-1)!;
  if (next === 0) return curve[0]!;
  const share = (quantile - GRID[next - 1]!) / (GRID[next]! - GRID[next - 1]!);
  return curve[next - 1]! + share * (curve[next]! - curve[next - 1]!);
}
