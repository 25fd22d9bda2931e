/** One answer as it goes out: nothing is computed when it is asked for again. */
export interface KeptAnswer {
  /** The pattern of the route that made it, for metrics. */
  readonly route: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** A short body once more, a character for each byte; null for a long one. */
  readonly text: string | null;
}

/** Answers by address, format and encoding; what was asked for longest ago leaves first. */
export interface BodyCache {
  get(key: string): KeptAnswer | undefined;
  set(key: string, answer: KeptAnswer): void;
  /** Lets everything go when the run it may have been made from is no longer the one served. */
  keepFor(run: string): void;
  /** Bytes held, keys and headers about. */
  size(): number;
}

/** What an entry costs beside its body and key, about: headers and the map's own. */
const OVERHEAD = 600;

/** @param capacity bytes kept; default 48 MB. An answer above a quarter of it is not kept. */
export function createBodyCache(capacity = 48 * 1024 * 1024): BodyCache {
  const kept = new Map<string, KeptAnswer>();
  let size = 0;
  let served = '';
  const drop = (key: string, answer: KeptAnswer) => {
    kept.delete(key);
    size -= costOf(key, answer);
  };
  return {
    get(key) {
      const answer = kept.get(key);
      if (answer === undefined) return undefined;
      // What is asked for again becomes the youngest.
      kept.delete(key);
      kept.set(key, answer);
      return answer;
    },
    set(key, answer) {
      const before = kept.get(key);
      if (before) drop(key, before);
      const cost = costOf(key, answer);
      if (cost > capacity / 4) return;
      kept.set(key, answer);
      size += cost;
      for (const [oldKey, old] of kept) {
        if (size <= capacity) break;
        drop(oldKey, old);
      }
    },
    keepFor(run) {
      if (run === served) return;
      served = run;
      kept.clear();
      size = 0;
    },
    size: () => size,
  };
}

function costOf(key: string, { body, text }: KeptAnswer): number {
  return body.length + (text?.length ?? 0) + 2 * key.length + OVERHEAD;
}
