import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems/problem.js';

/**
 * Reads JSON bodies. Refused before anything is built: nesting deeper than `depth`; refused before
 * a route sees it: keys that would reach the prototype of an object.
 */
export function installJsonReader(app: FastifyInstance, depth: number): void {
  // Text is no JSON, whatever it looks like: it is refused by its type.
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, readJson(String(body), depth));
    } catch (error) {
      done(error as Error);
    }
  });
}

/** @throws Problem `BODY_MALFORMED`, `BODY_TOO_DEEP`, `BODY_KEY_FORBIDDEN`, `REQUEST_INVALID` for a NUL */
export function readJson(text: string, depth: number): unknown {
  if (nesting(text) > depth) {
    throw new Problem(
      'BODY_TOO_DEEP',
      `The body nests lists and objects deeper than ${depth}; no request needs more.`,
    );
  }
  if (text.includes('\\u0000')) {
    throw new Problem(
      'REQUEST_INVALID',
      'The body holds the NUL character (\\u0000), which no field takes; remove it.',
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem('BODY_MALFORMED', MALFORMED);
  }
  if (SUSPICIOUS.test(text)) refuseForbiddenKeys(value);
  return value;
}

/** What is told of a body that is not JSON, whoever finds it. */
export const MALFORMED =
  'The body is not JSON; send one JSON object, without NaN, Infinity or comments.';
/** An escape may spell any key, so a text with one is looked through as well. */
const SUSPICIOUS = /__proto__|constructor|\\u/;

function refuseForbiddenKeys(value: unknown): void {
  if (value === null || typeof value !== 'object') return;
  for (const key of Object.keys(value)) {
    if (key === '__proto__' || key === 'constructor') {
      throw new Problem(
        'BODY_KEY_FORBIDDEN',
        `The body has a field called "${key}", which is never taken; remove it.`,
      );
    }
    refuseForbiddenKeys((value as Record<string, unknown>)[key]);
  }
}

/** The deepest nesting of brackets outside of strings; also of a text that is not JSON. */
function nesting(text: string): number {
  let deepest = 0;
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === BRACE || code === BRACKET) deepest = Math.max(deepest, ++open);
    else if (code === BRACE + 2 || code === BRACKET + 2) open--;
  }
  return deepest;
}

const QUOTE = 34;
const BACKSLASH = 92;
const BRACKET = 91;
const BRACE = 123;

function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) {
    at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  }
  return at;
}
