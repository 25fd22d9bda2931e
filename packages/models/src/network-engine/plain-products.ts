import { inFours } from './in-fours.js';
import type { NetworkLoops } from './network-loops.js';

/** Dense layers by plain loops. @param floats the memory */
export function plainProducts(
  floats: Float32Array,
): Pick<NetworkLoops, 'multiply' | 'addGradients' | 'turn'> {
  const { fround } = Math;
  return {
    multiply(weights, inputs, from, stride, to, outputs, length, more) {
      for (let output = 0; output < outputs; output++) {
        for (let row = 0; row < length >> 2; row++) {
          const at = ((to + output * stride) >> 2) + row;
          let sum = more ? floats[at]! : 0;
          for (let input = 0; input < inputs; input++) {
            const weight = floats[(weights >> 2) + inFours(inputs, input, output)]!;
            const shown = floats[((from + input * stride) >> 2) + row]!;
            sum = fround(sum + fround(weight * shown));
          }
          floats[at] = sum;
        }
      }
    },
    addGradients(from, inputs, stride, slopes, outputs, length, gradients) {
      const lanes = new Float32Array(4);
      for (let output = 0; output < outputs; output++) {
        for (let input = 0; input < inputs; input++) {
          lanes.fill(0);
          for (let row = 0; row < length >> 2; row++) {
            const shown = floats[((from + input * stride) >> 2) + row]!;
            const slope = floats[((slopes + output * stride) >> 2) + row]!;
            lanes[row & 3]! += fround(slope * shown);
          }
          const sum = fround(fround(lanes[0]! + lanes[2]!) + fround(lanes[1]! + lanes[3]!));
          floats[(gradients >> 2) + inFours(inputs, input, output)]! += sum;
        }
      }
    },
    turn(weights, inputs, count, outputs, turned) {
      for (let input = 0; input < count; input++) {
        for (let output = 0; output < outputs; output++) {
          floats[(turned >> 2) + inFours(outputs, output, input)] =
            floats[(weights >> 2) + inFours(inputs, input, output)]!;
        }
      }
    },
  };
}
