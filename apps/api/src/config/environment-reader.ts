import { quote } from '../problems/quote.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads variables one by one; what cannot be used goes into a list, and the default stands. */
export interface EnvironmentReader {
  integer(name: string, byDefault: number, range: readonly [from: number, to: number]): number;
  choice<T extends string>(name: string, byDefault: T, allowed: readonly T[]): T;
  /** @param parse throws an error whose message is the remedy, or a `SecretRefused` */
  text<T, D>(name: string, byDefault: D, parse: (text: string) => T): T | D;
  /** Names asked for so far. */
  readonly seen: readonly string[];
}

/** Refuses a value that is not to be shown again, such as one with a password in it. */
export class SecretRefused extends Error {
  readonly shown: string;
  constructor(shown: string, remedy: string) {
    super(remedy);
    this.shown = shown;
  }
}

export function environmentReader(env: Environment, wrong: string[]): EnvironmentReader {
  const seen: string[] = [];
  const text: EnvironmentReader['text'] = (name, byDefault, parse) => {
    seen.push(name);
    const set = env[name];
    if (!set) return byDefault;
    try {
      return parse(set);
    } catch (error) {
      const shown = error instanceof SecretRefused ? error.shown : quote(set);
      wrong.push(`${name} is ${shown}; ${(error as Error).message}.`);
      return byDefault;
    }
  };
  return {
    seen,
    text,
    integer: (name, byDefault, [from, to]) =>
      text(name, byDefault, (written) => {
        const value = Number(written);
        if (!/^\d{1,12}$/.test(written) || value < from || value > to) {
          throw new Error(`give a whole number from ${from} to ${to}`);
        }
        return value;
      }),
    choice: <T extends string>(name: string, byDefault: T, allowed: readonly T[]) =>
      text(name, byDefault, (written) => {
        const found = allowed.find((one) => one === written);
        if (found === undefined) throw new Error(`use one of ${allowed.join(', ')}`);
        return found;
      }),
  };
}
