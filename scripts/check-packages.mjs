// Packs every library as npm would get it and checks the package: exports, types, size.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './toolchain.mjs';

/** Bytes that a packed library may have; the tables of @crimecast/data ship inside it. */
const LIMITS = {
  data: 1_500_000,
  windows: 100_000,
  models: 700_000,
  eval: 200_000,
  client: 130_000,
};

const folder = mkdtempSync(join(tmpdir(), 'crimecast-pack-'));
let failed = false;
for (const name of readdirSync(join(ROOT, 'packages'))) {
  const cwd = join(ROOT, 'packages', name);
  const { version, name: full } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
  run('pnpm', ['pack', '--pack-destination', folder], cwd, true);
  const file = join(folder, `${full.replace('@', '').replace('/', '-')}-${version}.tgz`);
  run('publint', ['run', file, '--strict'], ROOT);
  run('attw', [file, '--profile', 'node16'], ROOT);
  const { size } = statSync(file);
  const limit = LIMITS[name] ?? 500_000;
  console.log(`${full} ${version}: ${Math.round(size / 1000)} kB packed, at most ${limit / 1000}`);
  if (size > limit) failed = true;
}
rmSync(folder, { recursive: true });
process.exit(failed ? 1 : 0);

function run(tool, args, cwd, quiet = false) {
  const path =
    tool === 'pnpm' ? ['npx', ['-y', 'pnpm@10.34.9']] : [join(ROOT, 'node_modules/.bin', tool), []];
  const stdio = quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit';
  const { status } = spawnSync(path[0], [...path[1], ...args], { cwd, stdio });
  if (status !== 0) failed = true;
}
