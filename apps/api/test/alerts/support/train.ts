import { expect } from 'vitest';
import { createKey } from '../../../src/keys/key-store.js';
import type { AlertServer } from './alert-server.js';
import { until } from './until.js';

/** Orders a training as an operator does; its job when it has ended. */
export async function train({ server, store }: AlertServer, order: object) {
  const { text } = await createKey(store.db, { name: 'desk', scopes: ['runs', 'jobs'] });
  const headers = { authorization: `Bearer ${text}` };
  const asked = await server.app.inject({
    ...{ method: 'POST', url: '/v1/runs', headers },
    payload: { models: ['naive', 'mean3'], ...order },
  });
  expect(asked.statusCode).toBe(202);
  const { id } = asked.json().data;
  return until(async () => {
    const { data } = (await server.app.inject({ url: `/v1/jobs/${id}`, headers })).json();
    return ['queued', 'running'].includes(data.state) ? undefined : data;
  });
}
