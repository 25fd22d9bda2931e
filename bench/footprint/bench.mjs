import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const title = 'Installed, with all that is asked for';
const PACKAGES = new URL('../../packages/', import.meta.url).pathname;
/** Our packages with those of ours that they need. */
const OWN = {
  '@crimecast/data': ['data'],
  '@crimecast/windows': ['windows', 'data'],
  '@crimecast/models': ['models', 'windows', 'data'],
  '@crimecast/eval': ['eval', 'windows', 'data'],
  '@crimecast/client': ['client'],
};
const PEERS = ['arquero@7.2.1', 'danfojs@1.2.0', '@tensorflow/tfjs@4.22.0'];
/** danfojs takes this one from an address outside the registry. */
const FROM_THE_REGISTRY = { xlsx: 'npm:@e965/xlsx@0.20.3' };
/** For the installation of one, ms. */
const PATIENCE = 120_000;

/** Installs each from what npm would get into a folder of its own, and weighs that. */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'crimecast-bench-'));
  try {
    const packed = Object.fromEntries(
      [...new Set(Object.values(OWN).flat())].map((name) => [name, pack(name, folder)]),
    );
    const rows = [
      ...Object.entries(OWN).map(([name, parts]) => [name, parts.map((part) => packed[part])]),
      ...PEERS.map((name) => [name, [name]]),
    ].map(([name, wanted], i) => [name, ...install(join(folder, String(i)), wanted)]);
    return {
      tables: [{ head: ['', 'MB', 'packages', 'files'], rows }],
      notes: [
        'danfojs takes SheetJS from outside the registry; measured with the same code from npm.',
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pack(name, folder) {
  const args = ['pack', '--json', '--pack-destination', folder];
  const cwd = join(PACKAGES, name);
  const { filename } = JSON.parse(execFileSync('pnpm', args, { cwd, encoding: 'utf8' }));
  return filename;
}

function install(folder, wanted) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ overrides: FROM_THE_REGISTRY }));
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--omit=optional', '--omit=peer'];
  try {
    const options = { cwd: folder, stdio: 'ignore', timeout: PATIENCE };
    execFileSync('npm', ['install', ...flags, ...wanted], options);
  } catch {
    return ['could not be installed', '–', '–'];
  }
  const { bytes, files } = weigh(join(folder, 'node_modules'));
  const lock = execFileSync('npm', ['ls', '--all', '--parseable'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return [(bytes / 1e6).toFixed(1), lock.trim().split('\n').length - 1, files];
}

function weigh(folder) {
  const sum = { bytes: 0, files: 0 };
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const own = entry.isDirectory() ? weigh(path) : { bytes: lstatSync(path).size, files: 1 };
    sum.bytes += own.bytes;
    sum.files += own.files;
  }
  return sum;
}
