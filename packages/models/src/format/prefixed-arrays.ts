import type { NumberArray } from './little-endian.js';

type Arrays = ReadonlyMap<string, NumberArray>;

/** The arrays with `prefix` put before each name. */
export function withPrefix(prefix: string, arrays: Arrays): Map<string, NumberArray> {
  return new Map([...arrays].map(([name, numbers]) => [prefix + name, numbers]));
}

/** The arrays whose names start with `prefix`, without it. */
export function withoutPrefix(prefix: string, arrays: Arrays): Map<string, NumberArray> {
  const named = [...arrays].filter(([name]) => name.startsWith(prefix));
  return new Map(named.map(([name, numbers]) => [name.slice(prefix.length), numbers]));
}
