/**
 * Solves `A x = b` for a symmetric positive definite matrix by its Cholesky factor.
 * Source: Golub & Van Loan (2013), Matrix Computations, § 4.2.
 * @param matrix row-major, `n × n`; only the lower triangle is read
 * @param right  length `n`
 * @returns `null` when the matrix is not positive definite to working precision
 */
export function solveCholesky(matrix: Float64Array, right: Float64Array): Float64Array | null {
  const factor = choleskyFactor(matrix, right.length);
  return factor && solveFactored(factor, right);
}

/** The lower triangular factor, row-major; `null` as above. */
export function choleskyFactor(matrix: Float64Array, n: number): Float64Array | null {
  const factor = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= factor[i * n + k]! * factor[j * n + k]!;
      if (i !== j) factor[i * n + j] = sum / factor[j * n + j]!;
      else if (sum > matrix[i * n + i]! * Number.EPSILON * n) factor[i * n + i] = Math.sqrt(sum);
      else return null;
    }
  }
  return factor;
}

/** Solves with a factor that is known already. */
export function solveFactored(factor: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const solution = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = right[i]!;
    for (let k = 0; k < i; k++) sum -= factor[i * n + k]! * solution[k]!;
    solution[i] = sum / factor[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = solution[i]!;
    for (let k = i + 1; k < n; k++) sum -= factor[k * n + i]! * solution[k]!;
    solution[i] = sum / factor[i * n + i]!;
  }
  return solution;
}
