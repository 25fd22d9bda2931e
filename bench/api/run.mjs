// `pnpm bench:api [--quick] [--soak] [--home DIR] [--database URL]`: the API beside its peers on this machine, in one run.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyRun } from './copy-run.mjs';
import { memoryOf } from './load.mjs';
import { measureOriginal, measureWhileTraining } from './predictions.mjs';
import { peerVersions, startApi, untilReady } from './programs.mjs';
import { measureMap, measureReads } from './reads.mjs';
import { measureSoak } from './soak.mjs';

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    soak: { type: 'boolean', default: false },
    home: { type: 'string' },
    database: { type: 'string', default: process.env.DATABASE_URL ?? '' },
  },
});
const pace = flags.quick ? { rounds: 1, seconds: 2 } : { rounds: 5, seconds: 4 };
const IDLE_MS = 10_000;

const folder = mkdtempSync(join(tmpdir(), 'crimecast-bench-'));
const home = flags.home ?? join(folder, 'home');
const sections = [];
const say = (title, rows) => {
  sections.push([title, rows]);
  console.log(`\n${title}`);
  for (const { what, figure, beside, ratio, limit, met } of rows) {
    const mark = met === undefined ? '·' : met ? '✓' : '✗';
    const parts = [figure, beside && `beside ${beside}`, ratio && `ratio ${ratio}`, limit];
    console.log(`${mark} ${what}: ${parts.filter(Boolean).join(' · ')}`);
  }
};

try {
  await trained({ home }, {});
  say('Idle, with the default run loaded', [
    ...(await idle('embedded PGlite', 650, { home }, {})),
    ...(await onPostgres(flags.database)),
  ]);
  const api = await startApi({ home });
  await untilReady(api.url);
  say('Maps', await measureMap(api));
  say('Reads from memory', await measureReads(api, folder, pace));
  const peers = peerVersions();
  if (peers) say('The original route', await measureOriginal(api, folder, pace));
  else console.log('\nThe original route: no Flask and scikit-learn here; see bench/README.md.');
  say('Soak', await measureSoak(api, { seconds: flags.soak ? 600 : flags.quick ? 10 : 60 }));
  const { data: models } = await (await fetch(`${api.url}/v1/models`)).json();
  await api.stop();
  // One more model makes another run: the one that is there is served until it is trained.
  const other = await startApi({ home, models: [...models.map(({ id }) => id), 'median3'] });
  await untilReady(other.url);
  say(
    'While a run is trained',
    await measureWhileTraining(other, { seconds: flags.quick ? 10 : 30 }),
  );
  await other.stop();
  report(peers);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (sections.some(([, rows]) => rows.some(({ met }) => met === false))) process.exitCode = 1;

/** The default run, trained and stored if it is not. */
async function trained(options, env) {
  const api = await startApi(options, env);
  const seconds = await untilReady(api.url);
  await api.stop();
  console.log(`The run was ready after ${seconds.toFixed(0)} s.`);
}

/** Memory of a fresh process a while after its start, before any request but those for health. */
async function idle(name, limit, options, env) {
  const api = await startApi(options, env);
  await untilReady(api.url);
  await new Promise((done) => setTimeout(done, IDLE_MS));
  const { rss, own } = memoryOf(api.pid);
  await api.stop();
  return [
    {
      what: name,
      figure: `${rss.toFixed(0)} MB resident, ${own.toFixed(0)} MB of its own`,
      limit: `≤ ${limit} MB`,
      met: rss <= limit,
    },
  ];
}

/** @param address of an empty database, which gets tables and the run */
async function onPostgres(address) {
  if (!address) return [];
  const options = { home: join(folder, 'other-home') };
  const env = { DATABASE_URL: address };
  // Without workers it makes the tables and trains nothing.
  const empty = await startApi(options, { ...env, CRIMECAST_JOB_CONCURRENCY: '0' });
  await empty.stop();
  await copyRun(join(home, 'database'), address);
  return await idle('PostgreSQL', 250, options, env);
}

function report(peers) {
  const versions = [
    `Node ${process.versions.node}`,
    ...(peers
      ? [
          `Flask ${peers.flask} and scikit-learn ${peers.sklearn} on Python ${peers.python}`,
          `gunicorn ${peers.gunicorn}`,
        ]
      : []),
    `${cpus().length} × ${cpus()[0]?.model}`,
  ];
  const lines = [
    '# The API, measured',
    '',
    'Written by `pnpm bench:api`; medians, least and greatest in brackets, peers turn by turn in the same run.',
    `${versions.join(' · ')}.`,
    ...sections.flatMap(([title, rows]) => ['', `## ${title}`, '', ...table(rows)]),
    '',
  ];
  writeFileSync(new URL('RESULTS.md', import.meta.url), lines.join('\n'));
}

function table(rows) {
  return [
    '| | measured | beside | ratio | promised | |',
    '|---|---|---|---|---|---|',
    ...rows.map(
      ({ what, figure, beside = '', ratio = '', limit = '', met }) =>
        `| ${what} | ${figure} | ${beside} | ${ratio} | ${limit} | ${met === undefined ? '' : met ? 'met' : '**missed**'} |`,
    ),
  ];
}
