// `pnpm bench:dashboard [--home DIR] [--rounds N]`: the built dashboard as Lighthouse sees it on a phone, and what its pages weigh.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { spread } from '../api/load.mjs';
import { startApi, startDashboard, untilReady } from '../api/programs.mjs';
import { median } from '../harness/statistics.mjs';
import { dataOf, weightOf } from './weight.mjs';

const { values: flags } = parseArgs({
  options: { home: { type: 'string' }, rounds: { type: 'string', default: '3' } },
});
const LIGHTHOUSE = 'lighthouse@12.8.2';
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
/** Least scores, and seconds at most until the largest thing is painted. */
const SCORES = { performance: 95, accessibility: 100, 'best-practices': 95 };
const LCP = 2.0;
const AUDITED = [
  ['map', '/?crime=burglary'],
  ['district', '/district/490?crime=burglary'],
];
/** Name, address, and how many kB of scripts it may have, packed. */
const WEIGHED = [
  ['map', '/', 180],
  ['district', '/district/490', 150],
  ['state', '/state/27', 150],
  ['india', '/india', 150],
  ['compare', '/compare?places=490,484&crime=burglary', 150],
  ['try', '/try', 150],
  ['models', '/models', 150],
  ['outlook', '/outlook', 150],
  ['data', '/data', 150],
  ['alerts', '/alerts', 150],
  ['about', '/about', 150],
  ['Hindi map', '/hi', 180],
];

if (!existsSync(CHROMIUM)) throw new Error('No Chromium here; install it or set CHROMIUM_PATH.');
const folder = mkdtempSync(join(tmpdir(), 'crimecast-bench-'));
const rows = [];
const say = (what, figure, limit, met) => {
  rows.push({ what, figure, limit, met });
  console.log(`${met ? '✓' : '✗'} ${what}: ${figure} · ${limit}`);
};
try {
  const api = await startApi({ home: flags.home ?? join(folder, 'home') });
  await untilReady(api.url);
  const dashboard = await startDashboard(api.url);
  for (const [name, path] of AUDITED) audit(name, dashboard.url + path);
  for (const [name, path, limit] of WEIGHED) {
    const { html, scripts } = await weightOf(dashboard.url + path);
    say(
      `${name}: scripts of the first load`,
      kB(scripts),
      `≤ ${limit} kB`,
      scripts <= limit * 1000,
    );
    if (path === '/') say('map: the page itself', kB(html), '≤ 120 kB', html <= 120_000);
  }
  const data = await dataOf(dashboard.url, api.url);
  say('map: data for another crime, the largest', kB(data), '≤ 60 kB', data <= 60_000);
  await dashboard.stop();
  await api.stop();
  report();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (rows.some(({ met }) => !met)) process.exitCode = 1;

/** Lighthouse's preset for phones: a slow processor and slow 4G, simulated. Medians of the rounds. */
function audit(name, url) {
  const results = Array.from({ length: Number(flags.rounds) }, () => lighthouse(url));
  for (const [category, least] of Object.entries(SCORES)) {
    const scores = results.map(({ categories }) => Math.round(100 * categories[category].score));
    say(`${name}: ${category}`, spread(scores), `≥ ${least}`, median(scores) >= least);
  }
  const seconds = results.map(
    ({ audits }) => audits['largest-contentful-paint'].numericValue / 1000,
  );
  say(`${name}: largest paint`, `${spread(seconds, 2)} s`, `≤ ${LCP} s`, median(seconds) <= LCP);
}

function lighthouse(url) {
  const file = join(folder, 'lighthouse.json');
  const chrome = '--headless=new --no-sandbox --disable-gpu --disable-background-networking';
  execFileSync(
    'npx',
    ['--yes', LIGHTHOUSE, url, '--quiet', '--output=json', `--output-path=${file}`].concat(
      `--only-categories=${Object.keys(SCORES)}`,
      `--chrome-flags=${chrome}`,
    ),
    { env: { ...process.env, CHROME_PATH: CHROMIUM }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return JSON.parse(readFileSync(file, 'utf8'));
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function report() {
  const chromium = execFileSync(CHROMIUM, ['--version'], { encoding: 'utf8' }).trim();
  const lines = [
    '# The dashboard, measured',
    '',
    `Written by \`pnpm bench:dashboard\`: ${LIGHTHOUSE.replace('@', ' ')} with its preset for phones (simulated slow 4G and processor), medians with least and greatest; sizes packed (gzip). Node ${process.versions.node}, ${chromium}.`,
    '',
    '| | measured | promised | |',
    '|---|---|---|---|',
    ...rows.map(
      ({ what, figure, limit, met }) =>
        `| ${what} | ${figure} | ${limit} | ${met ? 'met' : '**missed**'} |`,
    ),
    '',
  ];
  writeFileSync(new URL('RESULTS.md', import.meta.url), lines.join('\n'));
}
