import { integerOf, type RandomStream } from '../random/random-stream.js';
import type { CutKernel } from './cut-kernel.js';
import { drawToFront, range } from './draw.js';
import type { NodeSplitter } from './node-splitter.js';

const FINE = 2 ** 30;

interface SplitterInput {
  /** With the values, order and pairs of the tree's own rows. */
  readonly kernel: CutKernel;
  readonly columns: number;
  readonly leaf: number;
  /** Columns tried at a node. */
  readonly tried: number;
  /** How rows of a node are brought to its children. */
  readonly dividing: 'divide' | 'exchange';
}

/**
 * The best of one random cut in each of some random columns. Weights move with the rows, so that
 * only values are looked up out of order, once per column and node.
 * Source: Geurts, Ernst & Wehenkel (2006), Extremely randomized trees, Machine Learning 63.
 */
export function randomSplitter(
  { kernel, columns, leaf, tried, dividing }: SplitterInput,
  stream: RandomStream,
): NodeSplitter {
  const { order, shares, whole, ends, cuts, counts, sums } = kernel;
  const drawn = range(columns);
  const bits = new Uint32Array(tried);
  const found = { column: -1, value: 0, gain: 0 };
  return {
    order,
    sums(low, high, out) {
      kernel.sum(low, high);
      out.weight = whole[0]!;
      out.sum = whole[1]!;
    },
    find(low, high, { weight, sum }, least) {
      const before = (sum * sum) / weight;
      let best = before + least;
      found.column = -1;
      drawToFront(drawn, tried, stream);
      stream.bits(bits);
      for (let k = 0; k < tried; k += 2) {
        const sides = Math.min(2, tried - k);
        for (let side = 0; side < sides; side++) {
          shares[side] = (integerOf(bits[k + side]!, FINE) + 1) / FINE;
        }
        kernel.cutTwo(drawn[k]!, drawn[k + sides - 1]!, low, high);
        for (let side = 0; side < sides; side++) {
          const count = counts[2 * side]!;
          if (!(ends[side]! < ends[2 + side]!)) continue;
          if (count < leaf || high - low - count < leaf) continue;
          const leftWeight = sums[2 * side]!;
          const leftSum = sums[2 * side + 1]!;
          const rightSum = sum - leftSum;
          const gained =
            (leftSum * leftSum) / leftWeight + (rightSum * rightSum) / (weight - leftWeight);
          if (!(gained > best)) continue;
          best = gained;
          found.column = drawn[k + side]!;
          found.value = cuts[side]!;
        }
      }
      found.gain = best - before;
      return found;
    },
    divide: (low, high) => kernel[dividing](found.column, found.value, low, high),
  };
}
