// `pnpm bench:scaling`: how the default's time and memory grow with the number of series, and what all districts take.
import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';

const COPIES = [1, 4, 16];
/** Fits of each size; the median counts. */
const ROUNDS = { 1: 3, 4: 3, 16: 1 };
/** For all districts with intervals: seconds on two cores, and gigabytes. */
const MOST_SECONDS = 90;
const MOST_GIGABYTES = 1.5;
/** Time that grows faster than the number of series to this power is not linear. */
const MOST_EXPONENT = 1.1;
const missed = [];

console.log(`Node ${process.versions.node} · ${availableParallelism()} × ${cpus()[0]?.model}\n`);
console.log(
  '  default of the NCRB panel, districts copied with noise; processor time of one thread',
);
console.log('  series    without intervals        with intervals');
const logs = [[], []];
for (const copies of COPIES) {
  const turns = Array.from({ length: ROUNDS[copies] }, () => [0, 1].map((i) => fit(copies, i, 1)));
  const cells = [0, 1].map((intervals) => {
    const all = turns.map((turn) => turn[intervals]).sort((a, b) => a.processor - b.processor);
    const one = all[Math.floor(all.length / 2)];
    logs[intervals].push([Math.log(one.series), Math.log(one.processor)]);
    return `${one.processor.toFixed(1).padStart(7)} s ${one.gigabytes.toFixed(2).padStart(6)} GB`;
  });
  console.log(`  ${String(turns[0][0].series).padEnd(6)}${cells.join('      ')}`);
}
const exponents = logs.map(slope);
console.log(
  `  exponent${exponents.map((power) => power.toFixed(2).padStart(7)).join('                 ')}`,
);
if (Math.max(...exponents) > MOST_EXPONENT) missed.push('time grows faster than series');

const all = fit(0, 1, 2);
console.log(
  `\n  all ${all.areas} districts × ${all.crimes} crimes × ${all.periods} years, with intervals, 2 threads: ${all.seconds.toFixed(0)} s (limit ${MOST_SECONDS}), ${all.gigabytes.toFixed(2)} GB (limit ${MOST_GIGABYTES})`,
);
if (all.seconds > MOST_SECONDS) missed.push('all districts take too long');
if (all.gigabytes > MOST_GIGABYTES) missed.push('all districts take too much memory');
if (missed.length > 0) {
  console.error(`\nMissed: ${missed.join(', ')}`);
  process.exitCode = 1;
}

function fit(copies, intervals, workers) {
  const file = join(import.meta.dirname, 'fit-once.mjs');
  const args = [file, ...[copies, intervals, workers].map(String)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

/** Least squares through pairs of x and y. */
function slope(pairs) {
  const mean = (k) => pairs.reduce((sum, pair) => sum + pair[k], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const products = pairs.reduce((sum, [px, py]) => sum + (px - x) * (py - y), 0);
  return products / pairs.reduce((sum, [px]) => sum + (px - x) ** 2, 0);
}
