// `pnpm bench:monthly --panel FILE`: the models on a monthly panel beside R's forecast package, from
// yearly origins twelve months ahead: on the five years before the last five, and on the last five.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lastPeriod, panelFromCsv, until } from '@crimecast/data';
import { createForecaster } from '@crimecast/models';
import { STEPS, scoreForecasts } from './score-forecasts.mjs';

const { values: options } = parseArgs({
  options: {
    panel: { type: 'string' },
    models: { type: 'string', default: 'ses-log,eb-poisson,holt-winters,ets,theta,default' },
    peers: { type: 'string', default: 'ets,thetaf,auto.arima' },
    forecasts: { type: 'string' },
    cores: { type: 'string', default: '1' },
  },
});
if (!options.panel) {
  console.error('Give a panel: --panel FILE, a CSV with the columns Month, Type and Count.');
  process.exit(2);
}
const YEARS = 5;
const LEVELS = [80, 95];
const columns = { area: { constant: 'all' }, crime: 'Type', time: 'Month', value: 'Count' };
const panel = panelFromCsv(readFileSync(options.panel, 'utf8'), columns, 'month');
const origins = Array.from({ length: 2 * YEARS }, (_, i) => lastPeriod(panel) - STEPS * (i + 1));
const rows = [];
for (const id of ['seasonal-naive', ...options.models.split(',')]) rows.push(await ours(id));
rows.push(...peers());
console.log(
  `Node ${process.versions.node} · ${panel.series.length} series × ${panel.length} months`,
);
for (const [title, part] of [
  ['The five years before (for choosing)', origins.slice(YEARS)],
  ['The last five years', origins.slice(0, YEARS)],
]) {
  console.log(`\n${title}: origins ${part.map(monthName).reverse().join(', ')}, steps 1–${STEPS}`);
  console.log('model             relMAE    MASE   80 %   95 %   worst 80 % by type');
  for (const { name, forecasts } of rows) {
    const scored = scoreForecasts(panel, part, forecasts, rows[0].forecasts, LEVELS);
    const covered = scored.coverage.map((share) => (share === null ? '    –' : share.toFixed(3)));
    const worst = scored.worst === null ? '–' : scored.worst.toFixed(2);
    console.log(
      `${name.padEnd(16)} ${scored.relMae.toFixed(4)}  ${scored.mase.toFixed(4)}  ${covered.join('  ')}   ${worst}`,
    );
  }
}

/** Forecasts of one of our models from every origin, with intervals. */
async function ours(id) {
  const forecasts = new Map();
  const start = performance.now();
  for (const origin of origins) {
    const fitted = await createForecaster(id).fit(until(panel, origin));
    const set = await fitted.predict(STEPS, { levels: LEVELS });
    forecasts.set(origin, { mean: set.mean, intervals: set.intervals });
  }
  const seconds = (performance.now() - start) / 1000 / origins.length;
  console.error(`${id}: ${seconds.toFixed(1)} s per origin`);
  return { name: id, forecasts };
}

/** R's forecasts of the same, or none without R; `--forecasts FILE` takes those made before. */
function peers() {
  const path = options.forecasts ?? join(mkdtempSync(join(tmpdir(), 'peers-')), 'peers.csv');
  if (!options.forecasts) {
    const script = new URL('peers.R', import.meta.url).pathname;
    const given = [options.panel, path, `${2 * YEARS}`, options.peers, options.cores];
    try {
      console.log(execFileSync('Rscript', [script, ...given], { encoding: 'utf8' }).trim());
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
      console.error('No R here (apt-get install r-cran-forecast): our side only.');
      return [];
    }
  }
  const position = new Map(panel.series.map(({ crime }, s) => [crime, s]));
  const byModel = new Map();
  const lines = readFileSync(path, 'utf8').trim().split('\n').slice(1);
  for (const line of lines) {
    const [, model, type, origin, step, mean] = /^"(.*?)","(.*)",(\d+),(\d+),(.*)$/.exec(line);
    const forecasts = byModel.get(model) ?? new Map();
    byModel.set(model, forecasts);
    const key = Number(origin);
    const own = forecasts.get(key) ?? {
      mean: new Float64Array(panel.series.length * STEPS).fill(Number.NaN),
      intervals: [],
    };
    forecasts.set(key, own);
    own.mean[position.get(type.replaceAll('""', '"')) * STEPS + Number(step) - 1] = Number(mean);
  }
  return [...byModel].map(([model, forecasts]) => ({ name: `R ${model}`, forecasts }));
}

function monthName(period) {
  return `${Math.floor(period / 12)}-${String((period % 12) + 1).padStart(2, '0')}`;
}
