/** `next build`, then what its standalone server needs beside it. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const app = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const next = createRequire(join(app, 'package.json')).resolve('next/dist/bin/next');

const { status, error } = spawnSync(process.execPath, [next, 'build'], {
  cwd: app,
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
});
if (error) throw error;
if (status === 0) assemble();
process.exitCode = status ?? 1;

/** The standalone server serves static files only when they lie beside server.js. */
function assemble() {
  const server = join(app, '.next', 'standalone', 'apps', 'dashboard');
  cpSync(join(app, '.next', 'static'), join(server, '.next', 'static'), { recursive: true });
  if (existsSync(join(app, 'public'))) {
    cpSync(join(app, 'public'), join(server, 'public'), { recursive: true });
  }
}
