import { afterEach, describe, expect, it, vi } from 'vitest';
import { runCli } from '../run-cli.js';

afterEach(() => vi.unstubAllEnvs());

function environment(databaseUrl: string, redisUrl: string): void {
  vi.stubEnv('DATABASE_URL', databaseUrl);
  vi.stubEnv('REDIS_URL', redisUrl);
}

describe('crimecast worker', () => {
  it('says which addresses it lacks, and that a server alone needs no worker', async () => {
    environment('', '');
    const both = await runCli(['worker']);
    expect(both.code).toBe(2);
    expect(both.stderr).toContain('DATABASE_URL and REDIS_URL');
    expect(both.stderr).toContain('needs no worker');
    environment('postgres://127.0.0.1:1/x', '');
    const one = await runCli(['worker']);
    expect(one.code).toBe(2);
    expect(one.stderr).toContain('needs REDIS_URL:');
  });

  it('says what is wrong with an address, without its password', async () => {
    environment('mysql://user:secret@host/x', 'redis://127.0.0.1:1');
    const { code, stderr } = await runCli(['worker']);
    expect(code).toBe(2);
    expect(stderr).toContain('DATABASE_URL');
    expect(stderr).not.toContain('secret');
  });

  it('says that Redis does not answer, and where', async () => {
    environment('postgres://127.0.0.1:1/x', 'redis://user:secret@127.0.0.1:1');
    const { code, stderr } = await runCli(['worker']);
    expect(code).toBe(1);
    expect(stderr).toContain('The Redis at 127.0.0.1:1 does not answer');
    expect(stderr).not.toContain('secret');
  });

  it('refuses a concurrency of none', async () => {
    const { code, stderr } = await runCli(['worker', '--concurrency', '0']);
    expect(code).toBe(2);
    expect(stderr).toContain('"0"');
  });

  it('refuses a health port that is none', async () => {
    const { code, stderr } = await runCli(['worker', '--health-port', '70000']);
    expect(code).toBe(2);
    expect(stderr).toContain('"70000" is not a port');
    vi.stubEnv('CRIMECAST_HEALTH_PORT', 'web');
    const variable = await runCli(['worker']);
    expect(variable.code).toBe(2);
    expect(variable.stderr).toContain('CRIMECAST_HEALTH_PORT: "web"');
  });
});
