// Part of `npm test`: what a page would load of each entry point, minified and gzipped, and what it may.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleForBrowser } from '../harness/bundle.mjs';

const PACKAGES = join(import.meta.dirname, '../../packages');
const ALL = ['*'];
/** Without what is loaded only when it is used. */
const AT_ONCE = true;

/** What a page asks for, from the built packages, and how many bytes it may cost; all it needs of other packages is in. */
const ASKED = [
  ['data', 'data/dist/index.js', ALL, 15_000],
  ['data/csv', 'data/dist/csv.js', ALL, 8500],
  ['data/sample', 'data/dist/sample.js', ALL, 3500],
  ['data/danfo', 'data/dist/danfo.js', ALL, 9500],
  ['data/parquet', 'data/dist/parquet.js', ALL, 45_000],
  ['data/xlsx', 'data/dist/xlsx.js', ALL, 45_000],
  ['data/geo, with its tables', 'data/dist/geo.js', ALL, 360_000],
  ['data/ncrb, with its tables', 'data/dist/ncrb.js', ALL, 640_000],
  ['windows', 'windows/dist/index.js', ALL, 8000],
  [
    'models/simple, forecasts',
    'models/dist/simple.js',
    ['forecastSimple', 'listSimpleModels'],
    10_000,
  ],
  ['… intervals, save too', 'models/dist/simple.js', ['createSimpleForecaster'], 17_800],
  ['models/trees, load and ask', 'models/dist/trees.js', ['loadTrees', 'predict'], 8000],
  ['models/trees', 'models/dist/trees.js', ALL, 19_000],
  ['models/explain', 'models/dist/explain.js', ALL, 16_000],
  ['models/reconcile', 'models/dist/reconcile.js', ALL, 7500],
  ['models/risk', 'models/dist/risk.js', ALL, 72_500, AT_ONCE],
  ['models', 'models/dist/index.js', ALL, 82_500, AT_ONCE],
  ['… networks that learn too', 'models/dist/index.js', ALL, 92_500],
  ['eval', 'eval/dist/index.js', ALL, 19_000],
  ['eval/plot', 'eval/dist/plot.js', ALL, 12_000],
  ['eval/report', 'eval/dist/report.js', ALL, 30_000],
  ['client', 'client/dist/index.js', ALL, 5500],
];

let within = true;
for (const [what, file, names, limit, atOnce] of ASKED) {
  const path = join(PACKAGES, file);
  if (!existsSync(path)) throw new Error(`${file} is not built: run "pnpm build" first.`);
  const wanted = names[0] === '*' ? '*' : `{ ${names.join(', ')} }`;
  const code = await bundleForBrowser(`export ${wanted} from ${JSON.stringify(path)};`, atOnce);
  const size = gzipSync(code, { level: 9 }).length;
  console.log(`  ${what.padEnd(28)}${String(size).padStart(7)} B gz  (limit ${limit})`);
  if (size > limit) within = false;
}
if (!within) process.exitCode = 1;
