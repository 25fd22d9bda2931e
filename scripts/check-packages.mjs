// Packs everything that is published as npm would get it and checks it: exports, types, licence, scripts, size.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifest, pack, published } from './pack.mjs';
import { ROOT } from './toolchain.mjs';

/** Bytes that a packed package may have; the tables of @crimecast/data ship inside it. */
const LIMITS = {
  '@crimecast/data': 1_500_000,
  '@crimecast/windows': 100_000,
  '@crimecast/models': 700_000,
  '@crimecast/eval': 200_000,
  '@crimecast/client': 145_000,
  '@crimecast/api': 600_000,
  crimecast: 100_000,
};

const folder = mkdtempSync(join(tmpdir(), 'crimecast-pack-'));
let failed = false;
for (const cwd of published()) {
  const { name, version, types, scripts = {}, license } = manifest(cwd);
  const file = pack(cwd, folder);
  if (file === null) {
    failed = true;
    continue;
  }
  run('publint', ['run', file, '--strict']);
  // Programs have no types.
  if (types) run('attw', [file, '--profile', 'node16']);
  const limit = LIMITS[name];
  if (limit === undefined) complain(`${name} has no limit of size in scripts/check-packages.mjs.`);
  const { size } = statSync(file);
  console.log(`${name} ${version}: ${Math.round(size / 1000)} kB packed, at most ${limit / 1000}`);
  if (size > limit) complain(`${name} is larger than that.`);
  if (license !== 'MIT') complain(`${name} names no licence.`);
  const install = ['preinstall', 'install', 'postinstall', 'prepare'].find((key) => scripts[key]);
  if (install) complain(`${name} runs "${install}" where it is installed.`);
  const listed = spawnSync('tar', ['tzf', file], { encoding: 'utf8' }).stdout;
  for (const wanted of ['LICENSE', 'README.md']) {
    if (!listed.includes(`package/${wanted}\n`)) complain(`${name} holds no ${wanted}.`);
  }
}
rmSync(folder, { recursive: true });
process.exit(failed ? 1 : 0);

function run(tool, args) {
  const path = join(ROOT, 'node_modules/.bin', tool);
  if (spawnSync(path, args, { cwd: ROOT, stdio: 'inherit' }).status !== 0) failed = true;
}

function complain(text) {
  console.error(text);
  failed = true;
}
