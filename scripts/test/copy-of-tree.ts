import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { manifest } from '../pack.mjs';

const ROOT = resolve(import.meta.dirname, '../..');

/** This working tree in a folder of its own, with what it needs installed: a place where files may be changed. */
export class TreeCopy {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'crimecast-copy-')));
  /** What was built of the same sources is taken from the cache of this tree. */
  readonly env = {
    ...process.env,
    NO_COLOR: '1',
    TURBO_CACHE_DIR: join(ROOT, git('rev-parse', '--git-common-dir'), '../.turbo/cache'),
  };

  constructor() {
    const tree = git('ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
    for (const file of tree.filter((name) => name && existsSync(join(ROOT, name)))) {
      mkdirSync(dirname(join(this.folder, file)), { recursive: true });
      cpSync(join(ROOT, file), join(this.folder, file));
    }
    const { packageManager } = manifest(ROOT) as { packageManager: string };
    const flags = [
      '--frozen-lockfile',
      '--prefer-offline',
      '--filter',
      '!@crimecast/example-danfo',
    ];
    this.run('npx', '-y', packageManager, 'install', ...flags);
  }

  /** @throws what it said when it failed */
  run(command: string, ...args: string[]): string {
    const options = { cwd: this.folder, env: this.env, encoding: 'utf8', stdio: 'pipe' } as const;
    return execFileSync(command, args, options);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 }).trim();
}
