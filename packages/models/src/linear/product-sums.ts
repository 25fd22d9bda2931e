/** Weighted sums of products of inputs and a response: all that least squares needs of its rows. */
export interface ProductSums {
  /** Σ w x xᵀ, row-major; the lower triangle is filled. */
  readonly inputs: Float64Array;
  /** Σ w x y */
  readonly cross: Float64Array;
  /** Σ w y² */
  response: number;
  /** Σ w */
  weight: number;
}

/** @param size inputs, the constant among them */
export function emptySums(size: number): ProductSums {
  return {
    inputs: new Float64Array(size * size),
    cross: new Float64Array(size),
    response: 0,
    weight: 0,
  };
}

export function addRow(
  sums: ProductSums,
  inputs: Float64Array,
  response: number,
  weight: number,
): void {
  const size = inputs.length;
  for (let i = 0; i < size; i++) {
    const weighted = weight * inputs[i]!;
    for (let j = 0; j <= i; j++) sums.inputs[i * size + j]! += weighted * inputs[j]!;
    sums.cross[i]! += weighted * response;
  }
  sums.response += weight * response * response;
  sums.weight += weight;
}

/** All sums together, without those at `left`. */
export function joinSums(parts: readonly ProductSums[], left = -1): ProductSums {
  const joined = emptySums(parts[0]!.cross.length);
  parts.forEach((part, p) => {
    if (p === left) return;
    part.inputs.forEach((value, i) => {
      joined.inputs[i]! += value;
    });
    part.cross.forEach((value, i) => {
      joined.cross[i]! += value;
    });
    joined.response += part.response;
    joined.weight += part.weight;
  });
  return joined;
}
