import { describe, expect, it, vi } from 'vitest';
import { ownHome } from '../own-home.js';
import { runCli } from '../run-cli.js';

describe('crimecast keys', () => {
  ownHome();

  it('makes a key, prints it once, lists it without its secret and ends it', async () => {
    const made = await runCli(['keys', 'create', '--name', 'news desk', '--days', '30']);
    expect(made.code).toBe(0);
    expect(made.stdout).toMatch(/^crimecast_[0-9a-f]{12}_[\w-]{43}\n$/);
    const id = made.stdout.split('_')[1]!;
    expect(made.stderr).toContain(`Key ${id} may be used for jobs.`);

    const listed = await runCli(['keys', 'list']);
    expect(listed.stdout).toMatch(
      new RegExp(`^${id}  \\d{4}-\\d\\d-\\d\\d  jobs  news desk  until \\d{4}-\\d\\d-\\d\\d\n$`),
    );
    expect((await runCli(['keys', 'revoke', id])).code).toBe(0);
    expect((await runCli(['keys', 'list'])).stdout).toContain('revoked');
    const again = await runCli(['keys', 'revoke', id]);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain(`There is no key "${id}" that is in use`);
  });

  it('takes several scopes and names those there are when one is wrong', async () => {
    const asked = ['keys', 'create', '--name', 'a', '--scope'];
    expect((await runCli([...asked, 'jobs', 'runs'])).stderr).toContain('jobs, runs');
    const wrong = await runCli([...asked, 'everything']);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toMatch(/jobs, runs, metrics/);
  });

  it('needs a name, and a command that there is', async () => {
    expect((await runCli(['keys', 'create'])).code).toBe(2);
    expect((await runCli(['keys', 'remove', 'x'])).code).toBe(2);
  });

  it('tells of a database that does not answer, without its password', async () => {
    vi.stubEnv('DATABASE_URL', 'postgres://me:secret@127.0.0.1:1/crimecast');
    const { code, stderr } = await runCli(['keys', 'list']);
    vi.stubEnv('DATABASE_URL', '');
    expect(code).toBe(1);
    expect(stderr).toContain('127.0.0.1:1/crimecast cannot be used (ECONNREFUSED');
    expect(stderr).not.toContain('secret');
  });
});
