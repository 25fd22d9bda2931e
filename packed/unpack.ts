import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { manifest, pack, published } from '../scripts/pack.mjs';

type Manifest = { name: string; dependencies?: Record<string, string> };

/** A folder with every published package in `node_modules`, as it would be installed. */
export function unpackAll(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'crimecast-packed-')));
  for (const folder of published()) {
    const tarball = pack(folder, root);
    if (tarball === null)
      throw new Error(`${folder} could not be packed; its message stands above.`);
    const { name } = manifest(folder) as Manifest;
    const place = join(root, 'node_modules', name);
    mkdirSync(place, { recursive: true });
    const options = { encoding: 'utf8' as const };
    const tar = spawnSync('tar', ['xzf', tarball, '-C', place, '--strip-components=1'], options);
    if (tar.status !== 0) throw new Error(`tar: ${tar.stderr}`);
    linkDependencies(folder, place);
  }
  return root;
}

/** Links what the packed manifest names; our own packages are found above, unpacked. */
function linkDependencies(folder: string, place: string): void {
  const packed = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as Manifest;
  const own = new Set(published().map((one) => manifest(one).name));
  for (const [name, range] of Object.entries(packed.dependencies ?? {})) {
    if (range.startsWith('workspace:')) throw new Error(`${packed.name} asks npm for ${range}.`);
    if (own.has(name)) continue;
    const link = join(place, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join(folder, 'node_modules', name)), link, 'junction');
  }
}

/** A copy of one of `projects` below the packages. */
export function project(root: string, kind: string): string {
  const place = join(root, kind);
  cpSync(join(import.meta.dirname, 'projects', kind), place, { recursive: true });
  return place;
}
