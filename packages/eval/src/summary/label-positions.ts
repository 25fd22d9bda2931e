/** Labels, and which one each entry has. */
export interface LabelPositions<T> {
  /** Each label once, by first appearance. */
  readonly labels: readonly T[];
  /** Position in `labels` of each entry. */
  readonly of: Int32Array;
}

/** Numbers the labels of entries. */
export function labelPositions<T>(entries: ArrayLike<T>): LabelPositions<T> {
  const known = new Map<T, number>();
  const of = new Int32Array(entries.length);
  for (let i = 0; i < of.length; i++) {
    const position = known.get(entries[i]!) ?? known.size;
    known.set(entries[i]!, position);
    of[i] = position;
  }
  return { labels: [...known.keys()], of };
}
