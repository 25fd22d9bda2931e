import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { openKeyring } from '../../src/admin/open-keyring.js';
import type { ApiServer } from '../../src/server.js';
import { smallServer } from '../support/test-server.js';

const ORDER = { crimes: ['murder', 'robbery'], models: ['theta'], horizon: 1 };
const disk = smallDisk();

afterAll(() => {
  if (!disk) return;
  spawnSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true, force: true });
});

describe('an embedded server whose disk is full', () => {
  it.runIf(disk)(
    'says so of the job that could not be kept, serves on, and works again when there is room',
    async () => {
      const home = join(disk!, 'home');
      cpSync(inject('template'), home, { recursive: true });
      const server = await smallServer({ home });
      onTestFinished(() => {
        return server.stop().catch(() => undefined);
      });
      expect((await server.settled).status).toBe('ready');
      const ring = await openKeyring({ home });
      const { text } = await ring.create({ name: 'test', scopes: ['runs'] });
      const url = '/v1/forecasts?crime=murder&model=naive';
      const before = (await server.app.inject({ url })).body;

      const { bavail, bsize } = statfsSync(disk!);
      const filling = join(disk!, 'filling');
      writeFileSync(filling, Buffer.alloc(bavail * bsize - 200_000));
      expect(await outcome(server, text)).toMatchObject({
        state: 'failed',
        problem: { code: 'STORAGE_FULL' },
      });
      expect((await server.app.inject({ url })).body).toBe(before);
      expect((await server.app.inject({ url: '/health/ready' })).statusCode).toBe(200);

      rmSync(filling);
      expect(await outcome(server, text)).toMatchObject({ state: 'succeeded' });
    },
    120_000,
  );

  if (!disk) it('is left out: this user may not mount a small disk', () => undefined);
});

/** Orders a run, and waits for the end of its job. */
async function outcome({ app }: ApiServer, key: string): Promise<object> {
  const headers = { authorization: `Bearer ${key}` };
  const ordered = await app.inject({ method: 'POST', url: '/v1/runs', headers, payload: ORDER });
  expect(ordered.statusCode).toBe(202);
  const { id } = ordered.json().data;
  for (;;) {
    const { data } = (await app.inject({ url: `/v1/jobs/${id}`, headers })).json();
    if (['succeeded', 'failed', 'cancelled'].includes(data.state)) return data;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A disk of 70 MB in memory; null where this user may not make one. */
function smallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'crimecast-disk-'));
  const mount = ['-t', 'tmpfs', '-o', 'size=70m', 'tmpfs', folder];
  const made = process.platform === 'linux' && spawnSync('mount', mount).status === 0;
  if (made) return folder;
  rmSync(folder, { recursive: true, force: true });
  return null;
}
