// How the default's time and memory grow with the number of series, and what all districts take.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median, slope } from '../harness/statistics.mjs';

export const title = 'Scaling';
/** Fits of each number of copies; the median counts. */
const ROUNDS = { 1: 3, 4: 3, 16: 1, 64: 1 };
const THREADS = [1, 2];
/** For all districts with intervals: seconds on two cores, and gigabytes. */
const MOST_SECONDS = 90;
const MOST_GIGABYTES = 1.5;
/** Time that grows faster than the number of series to this power is not linear. */
const MOST_EXPONENT = 1.1;

export async function measure({ quick }) {
  const sizes = Object.keys(ROUNDS)
    .map(Number)
    .filter((copies) => !quick || copies <= 4);
  const measured = sizes.map((copies) => ({
    copies,
    fits: THREADS.map((workers) => medianFit(copies, workers, quick ? 1 : ROUNDS[copies])),
  }));
  const rows = measured.map(({ copies, fits }) => [
    `${copies} ×`,
    fits[0].series.toLocaleString('en'),
    ...fits.map(cell),
  ]);
  const exponents = THREADS.map((_, i) =>
    slope(measured.map(({ fits }) => [Math.log(fits[i].series), Math.log(fits[i].seconds)])),
  );
  const all = fitOnce(0, 2);
  const missed = [];
  if (Math.max(...exponents) > MOST_EXPONENT) missed.push('time grows faster than series');
  if (all.seconds > MOST_SECONDS) missed.push('all districts take too long');
  if (all.gigabytes > MOST_GIGABYTES) missed.push('all districts take too much memory');
  return {
    missed,
    tables: [
      {
        head: [
          '',
          'series',
          ...THREADS.map((threads) => `${threads} thread${threads > 1 ? 's' : ''}`),
        ],
        rows: [
          ...rows,
          ['exponent', `must ≤ ${MOST_EXPONENT}`, ...exponents.map((power) => power.toFixed(2))],
        ],
      },
    ],
    notes: [
      'Fits of `default` with intervals on some districts of the NCRB panel, copied with noise: seconds by the clock, seconds of',
      'processor time, peak memory; the exponent is that of the number of series in the seconds by the clock.',
      '',
      `All ${all.areas} districts × ${all.crimes} crimes × ${all.periods} years, 2 threads: ${all.seconds.toFixed(0)} s (must ≤ ${MOST_SECONDS}), ${all.gigabytes.toFixed(2)} GB (must ≤ ${MOST_GIGABYTES}).`,
    ],
  };
}

function cell({ seconds, processor, gigabytes }) {
  return `${seconds.toFixed(1)} s · ${processor.toFixed(1)} s · ${gigabytes.toFixed(2)} GB`;
}

function medianFit(copies, workers, rounds) {
  const fits = Array.from({ length: rounds }, () => fitOnce(copies, workers));
  const middle = median(fits.map(({ seconds }) => seconds));
  return fits.find(({ seconds }) => seconds === middle);
}

/** A fit in a process of its own. */
function fitOnce(copies, workers) {
  const args = [join(import.meta.dirname, 'fit-once.mjs'), String(copies), String(workers)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}
