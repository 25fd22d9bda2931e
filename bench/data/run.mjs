// `pnpm bench:data`: reading, aggregating and size of @crimecast/data, beside pandas in one run.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleForNode } from './bundle.mjs';
import { coreSize } from './core-size.mjs';
import { startPandas } from './pandas.mjs';

const ROUNDS = 15;
const here = (name) => new URL(name, import.meta.url).pathname;
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const ms = (value) => `${value.toFixed(1)} ms`;
const missed = [];

const { headsOf, rebuiltTable, sumCircles } = await import(
  await bundleForNode(here('sum-circles.ts'))
);
const pandas = await startPandas();
const peer = pandas
  ? `pandas ${pandas.versions.pandas} on Python ${pandas.versions.python}`
  : 'no pandas';
console.log(`Node ${process.versions.node} · ${peer} · ${cpus()[0]?.model}\n`);

const path = await rawTable();
const heads = headsOf(readFileSync(path));
const [ours, theirs] = [[], []];
for (let round = 0; round < ROUNDS; round++) {
  const start = performance.now();
  const sums = sumCircles(readFileSync(path), heads);
  ours.push(performance.now() - start);
  const answer = await pandas?.run(`circles ${path}`);
  if (!answer) continue;
  theirs.push(answer.ms);
  if (answer.groups !== sums.groups || answer.total !== sums.total) missed.push('the sums differ');
}
const size = (readFileSync(path).length / 1e6).toFixed(1);
console.log(
  `Read the raw table (${size} MB) and sum circles by district and year, median of ${ROUNDS}:`,
);
compare(ours, theirs, `first run ${ms(ours[0])}`);
if (theirs.length > 0 && median(ours) > median(theirs)) missed.push('slower than pandas');

const million = await bundleForNode(here('aggregate-million.ts'));
const program = `const { aggregateMillion } = await import(${JSON.stringify(million)});
const result = aggregateMillion(${ROUNDS});
console.log(JSON.stringify({ ...result, mb: process.resourceUsage().maxRSS / 1024 }));`;
const result = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', program]));
const peerRuns = [];
for (let round = 0; pandas && round < ROUNDS; round++)
  peerRuns.push((await pandas.run('million')).ms);
pandas?.stop();
console.log(
  `\nAggregate ${result.observations.toLocaleString('en')} observations over three levels, median of ${ROUNDS}:`,
);
compare(
  result.ms,
  peerRuns,
  `slowest ${ms(Math.max(...result.ms))}, process peak ${result.mb.toFixed(0)} MB`,
);
if (Math.max(...result.ms) > 500) missed.push('aggregates in more than 0.5 s');
if (result.mb > 300) missed.push('aggregates in more than 300 MB');

console.log('\nSize, minified and gzipped, dependencies included:');
if (!(await coreSize())) missed.push('the core is above its size');

if (missed.length > 0) {
  console.error(`\nMissed: ${[...new Set(missed)].join(', ')}`);
  process.exitCode = 1;
}

async function rawTable() {
  const raw = join(process.env.CRIMECAST_RAW_DATA ?? '', 'ncrb/district_ipc_2017_2022.csv');
  if (process.env.CRIMECAST_RAW_DATA && existsSync(raw)) return raw;
  const rebuilt = join(mkdtempSync(join(tmpdir(), 'crimecast-bench-')), 'rebuilt.csv');
  writeFileSync(rebuilt, await rebuiltTable());
  return rebuilt;
}

function compare(mine, others, note) {
  console.log(`  @crimecast/data  ${ms(median(mine)).padStart(10)}   (${note})`);
  if (others.length === 0) return;
  const ratio = (median(mine) / median(others)).toFixed(2);
  console.log(
    `  pandas           ${ms(median(others)).padStart(10)}   (first run ${ms(others[0])})`,
  );
  console.log(`  ratio            ${ratio.padStart(10)}`);
}
