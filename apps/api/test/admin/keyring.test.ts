import { existsSync, statSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { controlAddress } from '../../src/admin/control-address.js';
import { openKeyring } from '../../src/admin/open-keyring.js';
import { fixture, smallServer, temporaryHome } from '../support/test-server.js';

const ASKED = { name: 'desk', scopes: ['jobs'] };

describe('the keys of an embedded server', () => {
  it('are made and revoked while it runs, and work at once', async () => {
    const home = temporaryHome();
    const server = await smallServer({ home, threadUrl: fixture('never-done.mjs') });
    onTestFinished(server.stop);
    const ring = await openKeyring({ home });
    const { key, text } = await ring.create({ ...ASKED, days: 30 });
    expect(key.expiresAt!.getTime() - key.createdAt.getTime()).toBeGreaterThan(29 * 86_400_000);
    const ask = () =>
      server.app.inject({ url: '/v1/crimes', headers: { authorization: `Bearer ${text}` } });
    expect((await ask()).statusCode).toBe(200);
    expect(await ring.list()).toEqual([key]);
    expect(await ring.revoke(key.id)).toBe(true);
    expect(await ring.revoke(key.id)).toBe(false);
    expect((await ring.list())[0]!.revokedAt).toBeInstanceOf(Date);
  });

  it('are refused with the same words by a running server', async () => {
    const home = temporaryHome();
    const server = await smallServer({ home, threadUrl: fixture('never-done.mjs') });
    onTestFinished(server.stop);
    const ring = await openKeyring({ home });
    await expect(ring.create({ name: 'a', scopes: ['all'] })).rejects.toMatchObject({
      code: 'API_KEY_INVALID',
      message: 'There is no scope "all"; use one or more of jobs, runs, metrics, alerts.',
    });
  });

  it('are made in its folder while it does not run, and known to it later', async () => {
    const home = temporaryHome();
    const ring = await openKeyring({ home });
    const { text } = await ring.create(ASKED);
    await ring.close();
    const server = await smallServer({ home, threadUrl: fixture('never-done.mjs') });
    onTestFinished(server.stop);
    const wrong = await server.app.inject({
      url: '/v1/crimes',
      headers: { 'x-api-key': `${text}x` },
    });
    expect(wrong.statusCode).toBe(401);
    expect(wrong.json()).toMatchObject({ code: 'KEY_INVALID' });
    const right = await server.app.inject({ url: '/v1/crimes', headers: { 'x-api-key': text } });
    expect(right.statusCode).toBe(200);
  });

  it.runIf(process.platform !== 'win32')(
    'are asked for over a socket of its owner alone',
    async () => {
      const home = temporaryHome();
      const server = await smallServer({ home, threadUrl: fixture('never-done.mjs') });
      expect(statSync(controlAddress(home)).mode & 0o077).toBe(0);
      await server.stop();
      expect(existsSync(controlAddress(home))).toBe(false);
    },
  );

  it('have an address that the system does not cut, however deep the folder', () => {
    expect(controlAddress(`/tmp/${'deep/'.repeat(40)}`).length).toBeLessThan(100);
  });
});
