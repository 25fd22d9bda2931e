import { modelError } from '../errors.js';
import { checkFeatures } from './check-rows.js';
import { invalid } from './fit-options.js';
import type { FeatureRows } from './regression-rows.js';
import type { Forest } from './tree-model.js';

/**
 * Quantiles of the target for each row: training rows count by how much of its leaves they share
 * with it, averaged over trees; a quantile is the smallest target at which that share is reached.
 * Source: Meinshausen (2006), Quantile regression forests, JMLR 7.
 * @param quantiles each from 0 to 1
 * @returns quantile `q` of row `r` at `r * quantiles.length + q`; never falling within a row when
 * the quantiles ascend
 * @throws CrimecastError `MODEL_OPTIONS_INVALID` unless the forest was fitted with `quantiles: true`
 * or for a quantile outside [0, 1]; otherwise as `predict`
 */
export function predictQuantiles(
  forest: Forest,
  rows: FeatureRows,
  quantiles: readonly number[],
): Float64Array {
  const { quantiles: kept } = forest;
  if (kept === null) {
    throw modelError(
      'MODEL_OPTIONS_INVALID',
      'This forest kept no rows of its leaves; fit it with the option quantiles: true.',
    );
  }
  const wrong = quantiles.find((quantile) => !(quantile >= 0 && quantile <= 1));
  if (wrong !== undefined) throw invalid('quantiles', wrong, 'numbers from 0 to 1');
  const features = checkFeatures(forest.names, rows);
  const count = features.length / forest.names.length;
  const places = placesOf(kept.targets);
  const sharesOf = leafShares(forest, features, count);
  const out = new Float64Array(count * quantiles.length);
  for (let row = 0; row < count; row++) {
    const { touched, shares } = sharesOf(row);
    const order = touched.sort((a, b) => places[a]! - places[b]!);
    quantiles.forEach((quantile, q) => {
      out[row * quantiles.length + q] = kept.targets[reach(order, shares, quantile)]!;
    });
    for (const one of order) shares[one] = 0;
  }
  return out;
}

/** The training row at which a share is reached; a shortfall by rounding counts as reached. */
function reach(order: readonly number[], shares: Float64Array, quantile: number): number {
  let reached = 0;
  for (const row of order) {
    reached += shares[row]!;
    if (reached >= quantile - 1e-9) return row;
  }
  return order.at(-1)!;
}

/** Shares of training rows in the leaves of a row; to be set back to 0 by the caller. */
function leafShares({ trees, quantiles }: Forest, features: Float64Array, rows: number) {
  const { leaves, targets, weights } = quantiles!;
  const { feature, split, right, starts } = trees;
  const shares = new Float64Array(targets.length);
  return (row: number): { touched: number[]; shares: Float64Array } => {
    const touched: number[] = [];
    for (let tree = 0; tree + 1 < starts.length; tree++) {
      let node = starts[tree]!;
      for (let column = feature[node]!; column >= 0; column = feature[node]!) {
        node = features[column * rows + row]! < split[node]! ? node + 1 : right[node]!;
      }
      let weight = 0;
      for (let i = leaves.starts[node]!; i < leaves.starts[node + 1]!; i++) {
        weight += weights[leaves.rows[i]!]!;
      }
      const unit = 1 / (weight * (starts.length - 1));
      for (let i = leaves.starts[node]!; i < leaves.starts[node + 1]!; i++) {
        const one = leaves.rows[i]!;
        if (shares[one] === 0) touched.push(one);
        shares[one]! += weights[one]! * unit;
      }
    }
    return { touched, shares };
  };
}

/** Place of each row in the order of targets. */
function placesOf(targets: Float64Array): Int32Array {
  const order = Int32Array.from(targets.keys()).sort((a, b) => targets[a]! - targets[b]! || a - b);
  const places = new Int32Array(order.length);
  order.forEach((row, place) => {
    places[row] = place;
  });
  return places;
}
