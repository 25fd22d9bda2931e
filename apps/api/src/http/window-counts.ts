/** How often a name was counted in its window, and when that ends. */
export interface Counted {
  count: number;
  /** Milliseconds, as `Date.now()`. */
  ends: number;
}

/** Counts by name in windows of fixed length, each from the first count on. */
export interface WindowCounts {
  add(name: string): Readonly<Counted>;
  /** What has been counted, without counting. */
  look(name: string): Readonly<Counted>;
}

/** @param most names kept; the one that was added longest ago is forgotten first */
export function createWindowCounts(length: number, most: number): WindowCounts {
  const counts = new Map<string, Counted>();
  const current = (name: string) => {
    const known = counts.get(name);
    return known !== undefined && known.ends > Date.now() ? known : null;
  };
  return {
    add(name) {
      const known = current(name);
      if (known !== null) {
        known.count += 1;
        return known;
      }
      const fresh = { count: 1, ends: Date.now() + length };
      counts.delete(name);
      counts.set(name, fresh);
      if (counts.size > most) counts.delete(counts.keys().next().value!);
      return fresh;
    },
    look: (name) => current(name) ?? { count: 0, ends: Date.now() },
  };
}
