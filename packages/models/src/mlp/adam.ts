const FIRST = 0.9;
const SECOND = 0.999;
const SMALL = 1e-8;

/**
 * Steps of Adam with decoupled weight decay for one array of weights; each step uses up the
 * gradient and sets it to 0.
 * Source: Kingma & Ba (2015), algorithm 1; Loshchilov & Hutter (2019), algorithm 2.
 */
export function adam(weights: Float64Array, gradient: Float64Array, decay: number) {
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  return (update: number, rate: number): void => {
    const meanBias = 1 - FIRST ** update;
    const squareBias = 1 - SECOND ** update;
    for (let i = 0; i < weights.length; i++) {
      const slope = gradient[i]!;
      mean[i] = FIRST * mean[i]! + (1 - FIRST) * slope;
      square[i] = SECOND * square[i]! + (1 - SECOND) * slope * slope;
      const step = mean[i]! / meanBias / (Math.sqrt(square[i]! / squareBias) + SMALL);
      weights[i]! -= rate * (step + decay * weights[i]!);
      gradient[i] = 0;
    }
  };
}
