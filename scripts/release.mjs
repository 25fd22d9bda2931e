// Publishes what changesets have given a new version; `--dry-run` only shows what npm would get.
import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { published } from './pack.mjs';
import { build, local, pnpm, ROOT, say } from './toolchain.mjs';

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
build();
if (values['dry-run']) {
  say('Versions that waiting changesets lead to');
  spawnSync('node_modules/.bin/changeset', ['status'], { cwd: ROOT, stdio: 'inherit' });
  say('What npm would get');
  pnpm(['publish', '--recursive', '--dry-run', '--no-git-checks', '--access', 'public']);
} else {
  if (process.env.GITHUB_REPOSITORY) sayOrigin(process.env.GITHUB_REPOSITORY);
  local('changeset', ['publish']);
}

/** npm compares what a package says of its repository with the proof of origin. */
function sayOrigin(repository) {
  for (const cwd of published()) {
    const said = [
      'repository.type=git',
      `repository.url=git+https://github.com/${repository}.git`,
      `repository.directory=${relative(ROOT, cwd)}`,
    ];
    const { status } = spawnSync('npm', ['pkg', 'set', ...said], { cwd, stdio: 'inherit' });
    if (status !== 0) process.exit(1);
  }
}
