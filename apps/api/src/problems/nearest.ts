/** The known word closest to a mistyped one, or `null` when none is within a third of its length. */
export function nearest(word: string, known: Iterable<string>): string | null {
  // The distance costs a product of lengths: an endless word gets no suggestion.
  if (word.length === 0 || word.length > 64) return null;
  const wanted = fold(word);
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(wanted, fold(candidate));
    if (distance < bestDistance) {
      bestDistance = distance;
      best = candidate;
    }
  }
  return best;
}

/** A clause to end a sentence with: ` Did you mean "murder"?`, or nothing. */
export function suggestion(word: string, known: Iterable<string>): string {
  const match = nearest(word, known);
  return match === null ? '' : ` Did you mean "${match}"?`;
}

/** Edits, neighbours swapped counting as one (optimal string alignment; Damerau, 1964). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const edited = Math.min(substituted, row[j]! + 1, next[j - 1]! + 1);
      next.push(swapped ? Math.min(edited, before[j - 2]! + 1) : edited);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll('_', '-');
}
