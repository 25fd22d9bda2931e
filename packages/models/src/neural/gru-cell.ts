import { tanh } from '../portable/tanh.js';
import { addProduct, sigmoid, startWithBias } from './dense.js';
import type { RecurrentCell } from './lstm-cell.js';
import type { Weights } from './network.js';

/**
 * Gated recurrent unit; the columns of `gates` are update and reset gate, `units` of each. The
 * update gate says how much is kept.
 * Source: Cho et al. (2014), Learning phrase representations using RNN encoder–decoder, § 2.3.
 */
export function gruCell(weights: Weights, inputs: number, units: number): RecurrentCell {
  const gates = weights.get('gates')!;
  const candidate = weights.get('candidate')!;
  const shown = new Float64Array(units);
  const reset = new Float64Array(units);
  const into = new Float64Array(2 * units);
  const fresh = new Float64Array(units);
  return {
    shown,
    step(now) {
      startWithBias(gates, inputs, into);
      addProduct(gates, 0, now, into);
      addProduct(gates, inputs + 1, shown, into);
      for (let u = 0; u < units; u++) reset[u] = sigmoid(into[units + u]!) * shown[u]!;
      startWithBias(candidate, inputs, fresh);
      addProduct(candidate, 0, now, fresh);
      addProduct(candidate, inputs + 1, reset, fresh);
      for (let u = 0; u < units; u++) {
        const kept = sigmoid(into[u]!);
        shown[u] = kept * shown[u]! + (1 - kept) * tanh(fresh[u]!);
      }
    },
    forget() {
      shown.fill(0);
    },
  };
}
