import type { NumberArray } from '../format/little-endian.js';
import { readScaled } from '../linear/column-scales.js';
import { restoreLinear } from '../linear/linear-learned.js';
import type { Learned } from '../pooled/pooled-engine.js';
import { POOLED_COLUMNS } from '../pooled/pooled-features.js';
import { restoreTrees, treesLearned } from '../pooled/tree-engine.js';
import type { TreeRows } from '../trees/tree-rows.js';
import { nodeMeans, treeContributions } from './tree-contributions.js';

/** What was learned, as a sum over features. */
export interface ExplainedPart extends Learned {
  /**
   * What each feature of a row adds to the change, by column, and what that starts from: the sum
   * of all is the change.
   * @param background gives rows that say what is usual; asked once at most
   */
  contributions(
    features: Float64Array,
    row: number,
    background: () => TreeRows,
  ): { readonly base: number; readonly effects: Float64Array };
}

type Arrays = ReadonlyMap<string, NumberArray>;

/** How to restore such arrays; null for a network, whose layers mix the features. */
export function explainedEngine(arrays: Arrays): { restore(arrays: Arrays): ExplainedPart } | null {
  if (arrays.has('right')) return { restore: trees };
  if (arrays.has('coefficients')) return { restore: line };
  return null;
}

function trees(arrays: Arrays): ExplainedPart {
  const own = restoreTrees(arrays);
  let means: Float64Array | null = null;
  return {
    ...treesLearned(own),
    contributions(features, row, background) {
      means ??= nodeMeans(own, background());
      const columns = POOLED_COLUMNS.length;
      return treeContributions(own, means, features, row, features.length / columns, columns);
    },
  };
}

/** A scaled column adds its coefficient times its value; 0 is the mean of training. */
function line(arrays: Arrays): ExplainedPart {
  const learned = restoreLinear(arrays);
  const [centre, scale, coefficients] = ['centre', 'scale', 'coefficients'].map(
    (name) => learned.arrays.get(name) as Float64Array,
  );
  return {
    ...learned,
    contributions(features, row) {
      const inputs = new Float64Array(coefficients!.length);
      const rows = features.length / centre!.length;
      readScaled({ centre: centre!, scale: scale! }, features, row, rows, inputs);
      const effects = centre!.map((_, c) => coefficients![c + 1]! * inputs[c + 1]!);
      return { base: coefficients![0]!, effects };
    },
  };
}
