import { tanh } from '../portable/tanh.js';

/** A network with one hidden layer of tanh units; its inputs are scaled and cut off at ±3. */
export interface Mlp {
  /** What is taken off each input, and what it is divided by. */
  readonly centre: Float64Array;
  readonly scale: Float64Array;
  /** Weights of hidden unit `u` from input `c` at `u * inputs + c`, and its bias. */
  readonly hidden: Float64Array;
  readonly hiddenBias: Float64Array;
  /** Weights of the output from each unit, and its bias at the end. */
  readonly output: Float64Array;
}

const LIMIT = 3;

/** Reads row `row` of column-major features as the network's inputs. */
export function readInputs(
  { centre, scale }: Mlp,
  features: Float64Array,
  row: number,
  rows: number,
  inputs: Float64Array,
): void {
  for (let c = 0; c < inputs.length; c++) {
    inputs[c] = inputOf(features[c * rows + row]!, centre[c]!, scale[c]!);
  }
}

/** The same for rows from `first` on, as many as there is room for their inputs, one after another. */
export function readSomeInputs(
  { centre, scale }: Mlp,
  features: Float64Array,
  rows: number,
  first: number,
  all: Float64Array,
): void {
  const inputs = centre.length;
  for (let c = 0; c < inputs; c++) {
    for (let at = c, from = c * rows + first; at < all.length; at += inputs, from++) {
      all[at] = inputOf(features[from]!, centre[c]!, scale[c]!);
    }
  }
}

function inputOf(value: number, centre: number, scale: number): number {
  return Math.max(-LIMIT, Math.min(LIMIT, (value - centre) / scale));
}

/** The output for some inputs; the activations of the units are left in `units`. */
export function forward(mlp: Mlp, inputs: Float64Array, units: Float64Array): number {
  const { hidden, hiddenBias, output } = mlp;
  let sum = output[units.length]!;
  for (let u = 0; u < units.length; u++) {
    let into = hiddenBias[u]!;
    for (let c = 0; c < inputs.length; c++) into += hidden[u * inputs.length + c]! * inputs[c]!;
    units[u] = tanh(into);
    sum += output[u]! * units[u]!;
  }
  return sum;
}

/**
 * Adds to `gradient` what an error costs: the derivative by each weight when the cost changes by
 * `slope` per unit of output. Call after `forward` on the same inputs.
 */
export function backward(
  mlp: Mlp,
  inputs: Float64Array,
  units: Float64Array,
  slope: number,
  gradient: Pick<Mlp, 'hidden' | 'hiddenBias' | 'output'>,
): void {
  gradient.output[units.length]! += slope;
  for (let u = 0; u < units.length; u++) {
    gradient.output[u]! += slope * units[u]!;
    const into = slope * mlp.output[u]! * (1 - units[u]! * units[u]!);
    gradient.hiddenBias[u]! += into;
    for (let c = 0; c < inputs.length; c++) {
      gradient.hidden[u * inputs.length + c]! += into * inputs[c]!;
    }
  }
}
