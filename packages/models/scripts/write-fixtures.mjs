// `node scripts/write-fixtures.mjs`, after a build: one small saved model of each kind and what it
// forecasts, for test/fixtures/models-<version>. A release keeps its folder for ever.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatePanel } from '@crimecast/data/sample';
import {
  createEnsemble,
  createForecaster,
  INTERVAL_KINDS,
  LIBRARY_VERSION,
  listModels,
} from '../dist/index.js';
import { listSimpleModels } from '../dist/simple.js';
import * as tfjs from '../dist/tfjs.js';

const HORIZON = 3;
const LEVELS = [80, 95];
const [major, minor] = LIBRARY_VERSION.split('.');
const folder = join(import.meta.dirname, `../test/fixtures/models-${major}.${minor}`);

const years = generatePanel({ areas: 22, crimes: 2, length: 6, frequency: 'year', seed: 5 });
/** Enough past errors to learn from what widens them. */
const many = generatePanel({ areas: 50, crimes: 2, length: 6, frequency: 'year', seed: 5 });
const months = generatePanel({ areas: 2, crimes: 1, length: 40, seed: 5 });
const seasonal = ['default', 'smoothers', ...listSimpleModels().map(({ id }) => id)];
const known = listModels().map(({ id }) => id);
const networks = tfjs.listModels().map(({ id }) => id);

const made = [
  ...known.map((id) => [id, years, createForecaster(id)]),
  ...networks
    .filter((id) => !known.includes(id))
    .map((id) => [id, years, tfjs.createForecaster(id, { intervals: false })]),
  ...seasonal.map((id) => [`${id}.months`, months, createForecaster(id)]),
  ...INTERVAL_KINDS.map((kind) => [
    `naive.${kind}`,
    many,
    createForecaster('naive', { intervals: kind }),
  ]),
  ['extra-trees.recursive', years, createForecaster('extra-trees', { multiStep: 'recursive' })],
  [
    'custom-ensemble.median',
    years,
    createEnsemble(['naive', 'mean3', 'theta'], { combine: 'median', of: 'values' }),
  ],
  ['custom-ensemble.past', years, createEnsemble(['naive', 'ridge'], { weights: 'past' })],
];

mkdirSync(folder, { recursive: true });
const expected = {};
let bytes = 0;
for (const [name, panel, forecaster] of made) {
  const fitted = await forecaster.fit(panel);
  const file = `${name}.ccmodel`;
  const saved = fitted.save();
  writeFileSync(join(folder, file), saved);
  bytes += saved.length;
  const { model, mean, intervals, fallbacks } = await fitted.predict(HORIZON, { levels: LEVELS });
  const bounds = intervals.map(({ level, lower, upper }) => ({
    level,
    lower: [...lower],
    upper: [...upper],
  }));
  expected[file] = { model, mean: [...mean], intervals: bounds, fallbacks };
}
const lines = Object.entries(expected).map(([file, one]) => JSON.stringify({ file, ...one }));
writeFileSync(join(folder, 'expected.jsonl'), `${lines.join('\n')}\n`);
process.stdout.write(`${made.length} models, ${Math.round(bytes / 1000)} kB, in ${folder}\n`);
