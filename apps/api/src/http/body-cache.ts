/** Answers already written as JSON, by address; the oldest leave first. */
export interface BodyCache {
  get(key: string, make: () => unknown): string;
}

/** @param capacity bytes of text kept, about; default 32 MB */
export function createBodyCache(capacity = 32 * 1024 * 1024): BodyCache {
  const bodies = new Map<string, string>();
  let size = 0;
  return {
    get(key, make) {
      const known = bodies.get(key);
      if (known !== undefined) {
        // A body that is asked for again becomes the youngest.
        bodies.delete(key);
        bodies.set(key, known);
        return known;
      }
      const body = JSON.stringify(make());
      bodies.set(key, body);
      size += body.length;
      for (const [oldKey, oldBody] of bodies) {
        if (size <= capacity) break;
        bodies.delete(oldKey);
        size -= oldBody.length;
      }
      return body;
    },
  };
}
