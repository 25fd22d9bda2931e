/** Where the weight of an input in an output lies: for each four outputs, one of each per input. */
export function inFours(inputs: number, input: number, output: number): number {
  return ((output >> 2) * inputs + input) * 4 + (output & 3);
}
