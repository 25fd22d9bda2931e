// `pnpm crimecast …`: the command line from a checkout; installs and builds first where that was never done.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, ROOT, requireNode, run } from './toolchain.mjs';

const main = join(ROOT, 'apps/cli/dist/main.js');
requireNode();
if (!existsSync(main)) {
  install();
  build();
}
// Paths on the command line are meant from where the user stands.
run(main, process.argv.slice(2), { cwd: process.env.INIT_CWD ?? process.cwd() });
