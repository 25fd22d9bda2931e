import { expect } from 'vitest';
import { type NetworkShape, type Weights, weightSizes } from '../../src/neural/network.js';
import { someWeights } from './small-network.js';

/** Holds the slopes of a loss at `someWeights`, of every weight, to its differences in float64. */
export function expectFiniteDifferences(
  shape: NetworkShape,
  gradients: ReadonlyMap<string, ArrayLike<number>>,
  lossOf: (weights: Weights) => number,
): void {
  expect([...gradients.keys()].sort()).toEqual([...weightSizes(shape).keys()].sort());
  for (const [id, gradient] of gradients) {
    Array.from(gradient).forEach((slope, i) => {
      const moved = (by: number) => {
        const weights = someWeights(shape);
        weights.get(id)![i]! += by;
        return lossOf(weights);
      };
      const difference = (moved(1e-6) - moved(-1e-6)) / 2e-6;
      expect(Math.abs(slope - difference)).toBeLessThan(2e-4 * (1 + Math.abs(difference)));
    });
  }
}
