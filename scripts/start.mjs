// `npm start`: install, build, then train and serve. Flags go on to `crimecast serve`.
import { join } from 'node:path';
import { build, install, ROOT, requireNode, run } from './toolchain.mjs';

requireNode();
install();
build({ only: ['crimecast'] });
run(join(ROOT, 'apps/cli/dist/main.js'), ['serve', ...process.argv.slice(2)], { cwd: ROOT });
