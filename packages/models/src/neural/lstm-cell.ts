import { tanh } from '../portable/tanh.js';
import { addProduct, sigmoid, startWithBias } from './dense.js';
import type { Weights } from './network.js';

/** One period: takes the inputs in and changes what is remembered and shown. */
export type Step = (inputs: Float64Array) => void;

/** A recurrent layer that starts with an empty memory. */
export interface RecurrentCell {
  /** What it shows, one number per unit. */
  readonly shown: Float64Array;
  readonly step: Step;
  forget(): void;
}

/**
 * Long short-term memory; the columns of `gates` are input, forget and output gate, then the
 * candidate, `units` of each.
 * Source: Hochreiter & Schmidhuber (1997) with the forget gate of Gers et al. (2000).
 */
export function lstmCell(weights: Weights, inputs: number, units: number): RecurrentCell {
  const gates = weights.get('gates')!;
  const shown = new Float64Array(units);
  const memory = new Float64Array(units);
  const into = new Float64Array(4 * units);
  return {
    shown,
    step(now) {
      startWithBias(gates, inputs, into);
      addProduct(gates, 0, now, into);
      addProduct(gates, inputs + 1, shown, into);
      for (let u = 0; u < units; u++) {
        const kept = sigmoid(into[units + u]!) * memory[u]!;
        memory[u] = kept + sigmoid(into[u]!) * tanh(into[3 * units + u]!);
        shown[u] = sigmoid(into[2 * units + u]!) * tanh(memory[u]!);
      }
    },
    forget() {
      shown.fill(0);
      memory.fill(0);
    },
  };
}
