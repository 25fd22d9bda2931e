/**
 * " Did you mean "x"?" for the known name nearest to a mistyped one, or nothing when none is near
 * (Levenshtein distance up to a third of the length).
 */
export function suggest(name: string, known: readonly string[]): string {
  let best = '';
  let distance = Math.max(2, Math.ceil(name.length / 3)) + 1;
  for (const candidate of known) {
    const d = levenshtein(name.toLowerCase(), candidate.toLowerCase(), distance);
    if (d < distance) [best, distance] = [candidate, d];
  }
  return best === '' ? '' : ` Did you mean "${best}"?`;
}

/** Edits between two words (V. Levenshtein, 1966), or `limit` if they are at least that far apart. */
function levenshtein(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return Math.min(previous[b.length]!, limit);
}
