/**
 * Scales gradients down together so that their common length is at most `limit`; in place.
 * Source: Pascanu, Mikolov & Bengio (2013), algorithm 1.
 * @returns the length before
 */
export function clipGradients(gradients: Iterable<Float64Array>, limit: number): number {
  const all = [...gradients];
  let squares = 0;
  for (const gradient of all) {
    for (let i = 0; i < gradient.length; i++) squares += gradient[i]! * gradient[i]!;
  }
  const length = Math.sqrt(squares);
  if (length > limit) {
    for (const gradient of all) {
      for (let i = 0; i < gradient.length; i++) gradient[i]! *= limit / length;
    }
  }
  return length;
}
