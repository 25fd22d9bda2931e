import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TreeCopy } from './copy-of-tree.js';

let tree: TreeCopy;
let dev: ChildProcess;
let api: string;
let dashboard: string;
let said = '';

beforeAll(async () => {
  tree = new TreeCopy();
  const [port, dashboardPort] = [await freePort(), await freePort()];
  api = `http://127.0.0.1:${port}`;
  dashboard = `http://127.0.0.1:${dashboardPort}`;
  const flags = ['--port', String(port), '--dashboard-port', String(dashboardPort)];
  dev = spawn(process.execPath, ['scripts/dev.mjs', ...flags], {
    cwd: tree.folder,
    // Nothing here needs a forecast, so nothing is trained.
    env: {
      ...tree.env,
      CRIMECAST_HOME: join(tree.folder, '.crimecast'),
      CRIMECAST_JOB_CONCURRENCY: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [dev.stdout!, dev.stderr!]) {
    stream.on('data', (text) => {
      said += text;
    });
  }
  await until(async () => said.includes('Ctrl-C ends both'));
});

afterAll(async () => {
  if (dev.exitCode === null && dev.kill('SIGINT')) await once(dev, 'exit');
  tree.remove();
});

describe('pnpm dev', () => {
  it('says where the API and the dashboard are', () => {
    expect(said).toContain(`Dashboard  ${dashboard}\n`);
    expect(said).toContain(`API        ${api} `);
  });

  it('shows what was changed in the API', async () => {
    const openapi = () => textAt(`${api}/openapi.json`);
    expect(await openapi()).toContain('"List crimes"');
    edit('apps/api/src/routes/crimes.ts', "'List crimes'", "'List all crimes'");
    await until(async () => (await openapi()).includes('"List all crimes"'));
  });

  it('shows what was changed in a library', async () => {
    const found = () => textAt(`${api}/v1/districts?q=pune`);
    expect(await found()).toContain('"its name"');
    edit('packages/data/src/geo/search/explain.ts', "'its name'", "'its very name'");
    await until(async () => (await found()).includes('"its very name"'));
  });

  it('shows what was changed in the dashboard', async () => {
    const page = () => textAt(`${dashboard}/about`);
    expect(await page()).toContain('class="text-lead"');
    const file = 'apps/dashboard/src/app/[locale]/(site)/about/page.tsx';
    edit(file, 'className="text-lead"', 'className="text-lead text-hero"');
    await until(async () => (await page()).includes('class="text-lead text-hero"'));
  });

  it('waits for the next change when the API cannot start', async () => {
    edit('apps/api/src/main.ts', 'const HELP', "throw new Error('a slip');\nconst HELP");
    await until(async () => said.includes('waiting for a change'));
    edit('apps/api/src/main.ts', "throw new Error('a slip');\n", '');
    await until(async () => (await textAt(`${api}/health/live`)) !== '');
  });

  it('ends everything it started on Ctrl-C', async () => {
    dev.kill('SIGINT');
    expect(await once(dev, 'exit')).toEqual([0, null]);
    await expect(fetch(api)).rejects.toThrow();
    await expect(fetch(dashboard)).rejects.toThrow();
    // Next tidies up for a moment in a process of its own.
    await expect.poll(() => runningIn(tree.folder), { timeout: 20_000 }).toEqual([]);
  });
});

function runningIn(folder: string): string[] {
  const all = execFileSync('ps', ['-A', '-o', 'args'], { encoding: 'utf8' }).split('\n');
  return all.filter((args) => args.includes(folder));
}

function edit(file: string, from: string, to: string): void {
  const path = join(tree.folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

/** The body, or nothing while nobody answers. */
async function textAt(address: string): Promise<string> {
  return fetch(address).then(
    (answer) => answer.text(),
    () => '',
  );
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 280_000;
  while (!(await holds())) {
    if (dev.exitCode !== null || performance.now() > deadline) throw new Error(`It said:\n${said}`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}
