import { parse } from 'yaml';
import { textOf } from './root.js';

export interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
  readonly ports?: readonly string[];
  readonly [field: string]: unknown;
}

export interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

export function readCompose(): Compose {
  return parse(textOf('compose.yaml'), { merge: true }) as Compose;
}

/**
 * The variables that a service gets.
 * @param given values of `${NAME}`; `:-default` stands where there is none
 * @param places what stands in place of other services, like `postgres:5432`, on this machine
 * @throws Error for `${NAME:?message}` without a value
 */
export function environmentOf(
  service: Service,
  given: Readonly<Record<string, string>>,
  places: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const filled = ([name, text]: [string, string]) => {
    let value = text.replace(VARIABLE, (_all, variable: string, kind: string, rest: string) => {
      const found = given[variable] || (kind === ':-' ? rest : undefined);
      if (found === undefined) throw new Error(`${variable} is not set: ${rest}`);
      return found;
    });
    for (const [place, here] of Object.entries(places)) value = value.replace(place, here);
    return [name, value];
  };
  return Object.fromEntries(Object.entries(service.environment ?? {}).map(filled));
}

const VARIABLE = /\$\{(\w+)(:[-?])?([^}]*)\}/g;
