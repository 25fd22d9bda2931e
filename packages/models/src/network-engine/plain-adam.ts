import { square } from '../portable/square.js';
import type { NetworkLoops } from './network-loops.js';

const { fround } = Math;
const FIRST = fround(0.9);
const SECOND = fround(0.999);
const FIRST_REST = fround(0.1);
const SECOND_REST = fround(0.001);
const SMALL = fround(1e-8);

/** Steps by plain loops. @param floats the memory */
export function plainAdam(floats: Float32Array): Pick<NetworkLoops, 'squares' | 'adam'> {
  return {
    squares(at, length) {
      const lanes = new Float64Array(4);
      for (let i = 0; i < length >> 2; i++) lanes[i & 3]! += square(floats[(at >> 2) + i]!);
      return lanes[0]! + lanes[2]! + (lanes[1]! + lanes[3]!);
    },
    adam(weights, gradients, means, sizes, length, shorten, meanBias, sizeBias, rate, decay) {
      const [clip, meanFix, sizeFix, pace, loss] = [shorten, meanBias, sizeBias, rate, decay].map(
        fround,
      ) as [number, number, number, number, number];
      for (let i = 0; i < length >> 2; i++) {
        const slope = fround(floats[(gradients >> 2) + i]! * clip);
        const mean = fround(fround(FIRST * floats[(means >> 2) + i]!) + fround(FIRST_REST * slope));
        const size = fround(
          fround(SECOND * floats[(sizes >> 2) + i]!) + fround(SECOND_REST * fround(slope * slope)),
        );
        const spread = fround(Math.sqrt(fround(size * sizeFix)));
        const step = fround(fround(mean * meanFix) / fround(spread + SMALL));
        const weight = floats[(weights >> 2) + i]!;
        const change = fround(step + fround(loss * weight));
        floats[(weights >> 2) + i] = weight - fround(pace * change);
        floats[(means >> 2) + i] = mean;
        floats[(sizes >> 2) + i] = size;
        floats[(gradients >> 2) + i] = 0;
      }
    },
  };
}
