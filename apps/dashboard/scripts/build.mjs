/** `next build`, then what answers in production: our server, and what it needs beside it. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

const app = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const next = createRequire(join(app, 'package.json')).resolve('next/dist/bin/next');

const { status, error } = spawnSync(process.execPath, [next, 'build'], {
  cwd: app,
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
});
if (error) throw error;
if (status === 0) await assemble();
process.exitCode = status ?? 1;

/** The standalone server serves static files only when they lie beside server.js. */
async function assemble() {
  const folder = join(app, '.next', 'standalone', 'apps', 'dashboard');
  cpSync(join(app, '.next', 'static'), join(folder, '.next', 'static'), { recursive: true });
  if (existsSync(join(app, 'public'))) {
    cpSync(join(app, 'public'), join(folder, 'public'), { recursive: true });
  }
  const { config } = JSON.parse(
    readFileSync(join(folder, '.next', 'required-server-files.json'), 'utf8'),
  );
  writeFileSync(join(folder, 'standalone.json'), JSON.stringify(config));
  // In place of Next's own server.js.
  await build({
    config: false,
    entry: { server: join(app, 'src', 'server', 'main.ts') },
    outDir: folder,
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    external: ['next'],
    noExternal: ['compression'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    silent: true,
  });
}
