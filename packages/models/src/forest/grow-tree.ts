/// <reference path="./ml-cart.d.ts" />
import type { WindowSet } from '@crimecast/windows';
import { type CartNode, DecisionTreeRegression } from 'ml-cart';
import type { RandomStream } from '../random/random-stream.js';
import type { ForestOptions } from './forest-options.js';

/**
 * Grows one ml-cart regression tree on rows drawn with replacement: as many as there are, at
 * most `sample`.
 * Source: bagging, Breiman (1996), Bagging predictors, Machine Learning 24(2).
 * @param rows the rows to draw from, at least one
 */
export function growTree(
  windows: WindowSet,
  rows: readonly number[],
  options: ForestOptions,
  random: RandomStream,
): CartNode {
  const size = Math.min(rows.length, options.sample);
  const inputs: number[][] = [];
  const targets: number[] = [];
  for (let i = 0; i < size; i++) {
    const row = rows[random.integer(rows.length)]!;
    inputs.push(windows.columns.map((_, c) => windows.features[c * windows.rows + row]!));
    targets.push(windows.targets[row]!);
  }
  const { maxDepth, minNumSamples } = options;
  const tree = new DecisionTreeRegression({ maxDepth, minNumSamples });
  tree.train(inputs, targets);
  return tree.root;
}
