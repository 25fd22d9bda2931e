// Every published package as npm would get it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './toolchain.mjs';

const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Folders of the packages that are published, libraries first. */
export function published() {
  return ['packages', 'apps']
    .flatMap((parent) => readdirSync(join(ROOT, parent)).map((name) => join(ROOT, parent, name)))
    .filter((folder) => existsSync(join(folder, 'package.json')) && !manifest(folder).private);
}

/** Packs one into `to`. @returns the tarball; null when that failed, which is said on stderr */
export function pack(folder, to) {
  const { name, version } = manifest(folder);
  const args = ['-y', packageManager, 'pack', '--pack-destination', to];
  const options = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] };
  const { status } = spawnSync('npx', args, options);
  return status === 0
    ? join(to, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)
    : null;
}

export function manifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
