import type { FastifyInstance } from 'fastify';

/** Which methods an address answers, whatever the method of the request: for a 405 with `Allow`. */
export interface AllowedMethods {
  of(path: string): string[];
  /** Addresses without a variable part, to suggest one from. */
  paths(): string[];
}

/** Collects the routes of an app; call it before they are registered. */
export function allowedMethods(app: FastifyInstance): AllowedMethods {
  const routes = new Map<string, { pattern: RegExp; methods: Set<string> }>();
  app.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return;
    const route = routes.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() };
    for (const name of [method].flat()) if (name !== 'OPTIONS') route.methods.add(name);
    routes.set(url, route);
  });
  return {
    of(path) {
      for (const { pattern, methods } of routes.values()) {
        if (pattern.test(path)) return [...methods].sort();
      }
      return [];
    },
    paths: () => [...routes.keys()].filter((url) => !url.includes(':')),
  };
}

function patternOf(url: string): RegExp {
  const escaped = url.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/:[A-Za-z]+/g, '[^/]+')}$`);
}
