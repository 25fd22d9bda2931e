// `pnpm accuracy`: install and build what it needs, then measure how good the forecasts are.
import { join } from 'node:path';
import { build, install, ROOT, requireNode, run } from './toolchain.mjs';

requireNode();
install();
build({ only: ['@crimecast/accuracy'] });
run(join(ROOT, 'apps/accuracy/dist/main.js'), process.argv.slice(2));
