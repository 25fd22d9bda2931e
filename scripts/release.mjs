// Publishes what changesets have given a new version; `--dry-run` only shows what npm would get.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build, local, pnpm, ROOT, say } from './toolchain.mjs';

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
build();
if (values['dry-run']) {
  say('Versions that waiting changesets lead to');
  spawnSync('node_modules/.bin/changeset', ['status'], { cwd: ROOT, stdio: 'inherit' });
  say('What npm would get');
  pnpm(['publish', '--recursive', '--dry-run', '--no-git-checks', '--access', 'public']);
} else {
  local('changeset', ['publish']);
}
