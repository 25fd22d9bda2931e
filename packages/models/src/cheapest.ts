/** The candidate with the smallest cost, the first of equal ones; none where no cost is below ∞. */
export function cheapest<T>(
  candidates: readonly T[],
  costOf: (candidate: T) => number,
): T | undefined {
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const cost = costOf(candidate);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}
