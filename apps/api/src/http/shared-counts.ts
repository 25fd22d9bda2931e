import type { Redis } from 'ioredis';
import type { Counted } from './window-counts.js';

const PREFIX = 'crimecast:rate:';
/** Counts, begins the window with the first, and heals a key that lost its end. */
const ADD = `
local n = redis.call('INCR', KEYS[1])
local left = redis.call('PTTL', KEYS[1])
if left < 0 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) left = tonumber(ARGV[1]) end
return {n, left}`;
const LOOK = `return {tonumber(redis.call('GET', KEYS[1]) or '0'), redis.call('PTTL', KEYS[1])}`;

/** The same counts for all processes of one Redis; null while it does not answer. */
export interface SharedCounts {
  add(name: string): Promise<Readonly<Counted> | null>;
  look(name: string): Promise<Readonly<Counted> | null>;
}

export function createSharedCounts(redis: Redis, length: number): SharedCounts {
  const ask = async (script: string, name: string) => {
    try {
      const answer = await redis.eval(script, 1, PREFIX + name, String(length));
      const [count, left] = answer as [number, number];
      return { count, ends: Date.now() + Math.max(0, left) };
    } catch {
      // The connection tells of its loss itself.
      return null;
    }
  };
  return { add: (name) => ask(ADD, name), look: (name) => ask(LOOK, name) };
}
