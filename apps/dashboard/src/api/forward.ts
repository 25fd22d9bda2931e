import { apiOrigin } from './origin';

const ALLOWED = /^\/(v1|health|predict|openapi\.json)(\/|$)/;
const REQUEST_HEADERS = ['accept', 'authorization', 'content-type', 'if-none-match', 'x-api-key'];
const RESPONSE_HEADERS = [
  'cache-control',
  'content-disposition',
  'content-type',
  'etag',
  'link',
  'retry-after',
  'ratelimit',
  'ratelimit-policy',
];
const ANSWER_WITHIN_MS = 20_000;

/** Passes one request of the browser on to the API, and its answer back as it streams in. */
export async function forward(request: Request, path: string): Promise<Response> {
  const target = new URL(path + new URL(request.url).search, apiOrigin());
  if (!ALLOWED.test(target.pathname) || target.origin !== new URL(apiOrigin()).origin) {
    return problem(404, 'NOT_FORWARDED', `Only the API is reachable here, not ${target.pathname}.`);
  }
  // Only the wait for an answer is limited: a stream may go on as long as it likes.
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), ANSWER_WITHIN_MS);
  try {
    const answer = await fetch(target, {
      method: request.method,
      headers: pick(request.headers, REQUEST_HEADERS),
      body: request.method === 'POST' ? await request.arrayBuffer() : null,
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.any([request.signal, patience.signal]),
    });
    return new Response(answer.body, {
      status: answer.status,
      headers: pick(answer.headers, RESPONSE_HEADERS),
    });
  } catch {
    const slow = patience.signal.aborted;
    const detail = slow
      ? 'The CrimeCast API took too long. Try again in a moment.'
      : 'The CrimeCast API does not answer. Check that it runs, then try again.';
    return problem(slow ? 504 : 502, slow ? 'API_TIMEOUT' : 'API_UNREACHABLE', detail);
  } finally {
    clearTimeout(timer);
  }
}

function pick(headers: Headers, names: string[]): Headers {
  const picked = new Headers();
  for (const name of names) {
    const value = headers.get(name);
    if (value !== null) picked.set(name, value);
  }
  return picked;
}

function problem(status: number, code: string, detail: string): Response {
  const body = { type: 'about:blank', title: code, status, code, detail };
  return Response.json(body, { status, headers: { 'content-type': 'application/problem+json' } });
}
