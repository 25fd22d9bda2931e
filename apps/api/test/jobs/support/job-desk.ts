import { afterAll, beforeAll, expect, vi } from 'vitest';
import { createKey } from '../../../src/keys/key-store.js';
import { openStore } from '../../../src/store/open-store.js';
import { makeHome } from '../../support/temporary-home.js';
import { smallServer } from '../../support/test-server.js';

interface Ask {
  method?: 'GET' | 'POST' | 'DELETE';
  /** Whose key; null for none. Default `own`. */
  as?: keyof typeof SCOPES | null;
  body?: unknown;
  headers?: Record<string, string>;
}

const SCOPES = { own: ['jobs'], other: ['jobs'], trainer: ['runs'] };

/** A server that has trained, for the tests of a file, and three holders of keys. */
export function jobDesk() {
  let server: Awaited<ReturnType<typeof smallServer>>;
  const keys = { own: '', other: '', trainer: '' };
  beforeAll(async () => {
    const home = makeHome();
    const store = await openStore({ home });
    for (const name of ['own', 'other', 'trainer'] as const) {
      keys[name] = (await createKey(store.db, { name, scopes: SCOPES[name] })).text;
    }
    await store.close();
    server = await smallServer({ home });
    await server.settled;
  });
  afterAll(() => server.stop());

  async function ask(url: string, { method = 'GET', as = 'own', body, headers = {} }: Ask = {}) {
    return server.app.inject({
      method,
      url,
      headers: { ...(as ? { authorization: `Bearer ${keys[as]}` } : {}), ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    });
  }

  return {
    server: () => server,
    keys,
    ask,
    /** The job when nothing more happens to it. */
    ended: (id: string, as: Ask['as'] = 'own') =>
      vi.waitFor(
        async () => {
          const { data } = (await ask(`/v1/jobs/${id}`, { as })).json();
          expect(data.finishedAt).not.toBeNull();
          return data;
        },
        { timeout: 40_000, interval: 50 },
      ),
  };
}

export const BACKTEST = { models: ['mean3'], crimes: ['murder'], origins: ['2020', '2021'] };
