import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleForBrowser } from '../harness/bundle.mjs';

const PACKAGES = join(import.meta.dirname, '../../packages');

/** What a page asks for, from the built packages, and how many bytes it may cost; all it needs of other packages is in. */
const ASKED = [
  ['windows, all of it', 'windows/dist/index.js', ['*'], 8000],
  [
    'baselines and smoothing',
    'models/dist/simple.js',
    ['forecastSimple', 'listSimpleModels'],
    10_000,
  ],
  ['… intervals, save too', 'models/dist/simple.js', ['createSimpleForecaster'], 17_500],
  ['forest, load and predict', 'models/dist/trees.js', ['loadTrees', 'predict'], 8000],
  ['all models', 'models/dist/index.js', ['*'], 75_000],
];

/** Minified and gzipped size of each; true when all are within their limits. */
export async function browserCost() {
  let within = true;
  for (const [what, file, names, limit] of ASKED) {
    const path = join(PACKAGES, file);
    if (!existsSync(path)) throw new Error(`${file} is not built: run "pnpm build" first.`);
    const wanted = names[0] === '*' ? '*' : `{ ${names.join(', ')} }`;
    const code = await bundleForBrowser(`export ${wanted} from ${JSON.stringify(path)};`, []);
    const size = gzipSync(code, { level: 9 }).length;
    console.log(`  ${what.padEnd(26)}${String(size).padStart(7)} B gz  (limit ${limit})`);
    if (size > limit) within = false;
  }
  return within;
}

if (process.argv[1] === import.meta.filename && !(await browserCost())) process.exitCode = 1;
