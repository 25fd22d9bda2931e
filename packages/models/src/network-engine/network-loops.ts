/**
 * Inner loops of a network over floats in one memory, by byte addresses; `kernels/network` says what
 * each does. `plainLoops` is the same in TypeScript, to the bit.
 */
export interface NetworkLoops {
  multiply(
    weights: number,
    inputs: number,
    from: number,
    stride: number,
    to: number,
    outputs: number,
    length: number,
    more: boolean,
  ): void;
  addGradients(
    from: number,
    inputs: number,
    stride: number,
    slopes: number,
    outputs: number,
    length: number,
    gradients: number,
  ): void;
  turn(weights: number, inputs: number, count: number, outputs: number, turned: number): void;
  curve(
    from: number,
    to: number,
    stride: number,
    features: number,
    length: number,
    steep: number,
    rise: number,
  ): void;
  cut(at: number, stride: number, features: number, length: number): void;
  times(
    one: number,
    other: number,
    to: number,
    stride: number,
    features: number,
    length: number,
  ): void;
  readonly backThroughTanh: BackThrough;
  readonly backThroughCut: BackThrough;
  lstmRemember(gates: number, memory: number, stride: number, units: number, length: number): void;
  lstmBack(
    gates: number,
    memory: number,
    level: number,
    ofShown: number,
    ofMemory: number,
    stride: number,
    units: number,
    length: number,
  ): void;
  gruShow(
    keep: number,
    fresh: number,
    shown: number,
    stride: number,
    units: number,
    length: number,
  ): void;
  gruBackToFresh(
    keep: number,
    fresh: number,
    shown: number,
    ofShown: number,
    stride: number,
    units: number,
    length: number,
  ): void;
  gruBackToReset(
    reset: number,
    shown: number,
    ofRecalled: number,
    ofShown: number,
    stride: number,
    units: number,
    length: number,
  ): void;
  squares(at: number, length: number): number;
  adam(
    weights: number,
    gradients: number,
    means: number,
    sizes: number,
    length: number,
    shorten: number,
    meanBias: number,
    sizeBias: number,
    rate: number,
    decay: number,
  ): void;
}

type BackThrough = (
  slopes: number,
  values: number,
  stride: number,
  features: number,
  length: number,
) => void;
