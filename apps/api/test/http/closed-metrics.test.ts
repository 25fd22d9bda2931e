import { describe, expect, it } from 'vitest';
import { openKeyring } from '../../src/admin/open-keyring.js';
import { smallServer } from '../support/test-server.js';

describe('metrics that need a key', () => {
  it('are shown to a key with their scope, and to nobody else', async () => {
    const server = await smallServer({ config: { metrics: 'key' } });
    try {
      const keyring = await openKeyring({ home: server.home });
      const right = await keyring.create({ name: 'prometheus', scopes: ['metrics'] });
      const other = await keyring.create({ name: 'analyst', scopes: ['jobs'] });
      const ask = async (key?: string) => {
        const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
        return (await server.app.inject({ url: '/metrics', headers })).statusCode;
      };
      expect(await ask()).toBe(401);
      expect(await ask(`${right.text.slice(0, -1)}?`)).toBe(401);
      expect(await ask(other.text)).toBe(403);
      expect(await ask(right.text)).toBe(200);
    } finally {
      await server.stop();
    }
  });
});
