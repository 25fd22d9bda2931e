import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCli, temporaryFolder } from '../run-cli.js';

describe('crimecast doctor', () => {
  const home = temporaryFolder();
  beforeEach(() => {
    vi.stubEnv('CRIMECAST_HOME', home);
    vi.stubEnv('DATABASE_URL', '');
    vi.stubEnv('REDIS_URL', '');
  });
  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('tells a line for each thing, and is fine where nothing failed', async () => {
    const { code, stdout, stderr } = await runCli(['doctor']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^ok +Node +version \d+\.\d+\.\d+$/m);
    expect(stdout).toMatch(/^ok +database +none yet; /m);
    expect(stdout).toMatch(/^not configured +Redis +/m);
  });

  it('says under what failed what to do, and exits with 1', async () => {
    vi.stubEnv('DATABASE_URL', 'postgres://me:secret@127.0.0.1:1/crimecast');
    const { code, stdout, stderr } = await runCli(['doctor']);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^failed +database +The database at 127.0.0.1:1.*\n +→ Check DATABASE_URL/m,
    );
    expect(stdout).not.toContain('secret');
    expect(stderr).toMatch(/1 of \d+ checks failed/);
  });

  it('tells programs the same as JSON', async () => {
    vi.stubEnv('CRIMECAST_METRICS', 'yes');
    const { code, stdout } = await runCli(['doctor', '--json']);
    expect(code).toBe(1);
    const { checks } = JSON.parse(stdout);
    expect(checks).toContainEqual({
      about: 'settings',
      status: 'failed',
      says: 'CRIMECAST_METRICS is "yes"; use one of open, key, closed.',
      remedy: expect.any(String),
    });
  });

  it('takes no flag that it does not know', async () => {
    expect((await runCli(['doctor', '--fix'])).code).toBe(2);
  });
});
