import type { Mlp } from '../../src/mlp/mlp.js';
import { numbers } from '../trees/rows.js';

/** A network with weights within ±1, the same every time. */
export function someMlp(inputs: number, units: number): Mlp {
  const next = numbers(9);
  const some = (length: number) => Float64Array.from({ length }, () => next() * 2 - 1);
  return {
    centre: some(inputs),
    scale: some(inputs).map((value) => 1.5 + value),
    hidden: some(units * inputs),
    hiddenBias: some(units),
    output: some(units + 1),
  };
}
