import { solveCholesky } from './cholesky.js';
import { joinSums, type ProductSums } from './product-sums.js';

/** Penalties tried, per unit of weight and of squared coefficient of a scaled input. */
export const PENALTIES: readonly number[] = [1e-4, 3e-4, 1e-3, 3e-3, 0.01, 0.03, 0.1, 0.3, 1];
/** Where a single origin leaves nothing to judge by. */
const UNJUDGED = 0.01;

/**
 * Coefficients that minimise Σ w (y − xᵀb)² + penalty Σw ‖b‖², the constant `b[0]` left out of the
 * penalty.
 * Source: Hoerl & Kennard (1970), Ridge regression, Technometrics 12.
 * @param penalty above 0
 */
export function solveRidge({ inputs, cross, weight }: ProductSums, penalty: number): Float64Array {
  const size = cross.length;
  const matrix = inputs.slice();
  for (let i = 1; i < size; i++) matrix[i * size + i]! += penalty * weight;
  // Positive definite: the penalty on all but the constant, whose own sum is the weight.
  return solveCholesky(matrix, cross)!;
}

/** Σ w (y − xᵀb)² over the rows that were summed. */
export function squaredError(
  { inputs, cross, response }: ProductSums,
  coefficients: Float64Array,
): number {
  const size = cross.length;
  let error = response;
  for (let i = 0; i < size; i++) {
    error -= 2 * coefficients[i]! * cross[i]!;
    for (let j = 0; j <= i; j++) {
      const product = coefficients[i]! * coefficients[j]! * inputs[i * size + j]!;
      error += i === j ? product : 2 * product;
    }
  }
  return error;
}

/**
 * The penalty with the smallest error on origins that were left out, each in turn; the larger one
 * of equals. A single origin cannot be judged by: then it is 0.01.
 * @param byOrigin sums of the rows of each origin, at least one
 */
export function choosePenalty(byOrigin: readonly ProductSums[]): number {
  if (byOrigin.length < 2) return UNJUDGED;
  const others = byOrigin.map((_, left) => joinSums(byOrigin, left));
  let best = Number.POSITIVE_INFINITY;
  let chosen = UNJUDGED;
  for (const penalty of PENALTIES) {
    const error = byOrigin.reduce(
      (sum, own, left) => sum + squaredError(own, solveRidge(others[left]!, penalty)),
      0,
    );
    if (error <= best) [best, chosen] = [error, penalty];
  }
  return chosen;
}
