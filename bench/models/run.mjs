// `pnpm bench:models`: forests and boosting of @crimecast/models beside scikit-learn, one thread each, in one run.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { bundleForBrowser, bundleForNode } from '../data/bundle.mjs';

const ROUNDS = 5;
/** Trees of each method, and how much slower than scikit-learn it may be. */
const METHODS = {
  forest: { trees: 30, limit: 1 },
  'extra trees': { trees: 30, limit: Number.POSITIVE_INFINITY },
  'boosting l2': { trees: 100, limit: 1 },
  'boosting l1': { trees: 100, limit: 1 },
};
/** Loading and asking a forest in a browser, minified and gzipped. */
const MOST_BYTES = 8000;
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const here = (name) => new URL(name, import.meta.url).pathname;
const missed = [];

const { pooledRows, timeFit } = await import(await bundleForNode(here('pooled-rows.ts')));
const { train, unseen } = await pooledRows();
const folder = mkdtempSync(join(tmpdir(), 'crimecast-bench-'));
const peer = await startPeer();
const versions = peer ? `scikit-learn ${peer.sklearn} on Python ${peer.python}` : 'no scikit-learn';
console.log(`Node ${process.versions.node} · ${versions} · ${cpus()[0]?.model}`);
console.log(
  `${train.targets.length} rows × ${train.names.length} columns, one thread, processor time, median of ${ROUNDS} turns:\n`,
);
const results = Object.fromEntries(Object.keys(METHODS).map((name) => [name, [[], []]]));
for (let round = 0; round <= ROUNDS; round++) {
  for (const [method, { trees }] of Object.entries(METHODS)) {
    const own = await timeFit(method, trees, train, unseen);
    const other = await peer?.fit(method, trees);
    // The first turn warms both up.
    if (round === 0) continue;
    results[method][0].push(own);
    if (other) results[method][1].push(other);
  }
}
for (const [method, [own, other]] of Object.entries(results)) {
  const [ms, error] = ['ms', 'error'].map((key) => median(own.map((one) => one[key])));
  console.log(
    `  ${method.padEnd(12)} ${String(METHODS[method].trees).padStart(4)} trees  ${ms.toFixed(0).padStart(6)} ms  held-out error ${error.toFixed(4)}`,
  );
  if (other.length === 0) continue;
  const [theirs, theirError] = ['ms', 'error'].map((key) => median(other.map((one) => one[key])));
  console.log(
    `  ${'scikit-learn'.padEnd(23)}  ${theirs.toFixed(0).padStart(6)} ms  held-out error ${theirError.toFixed(4)}   ratio ${(ms / theirs).toFixed(2)}`,
  );
  if (ms / theirs > METHODS[method].limit) missed.push(`${method} is slower than scikit-learn`);
}
peer?.stop();
rmSync(folder, { recursive: true });

const code = await bundleForBrowser(
  `export { loadTrees, predict } from '@crimecast/models/trees';`,
);
const size = gzipSync(code, { level: 9 }).length;
console.log(`\nLoad and predict in a browser: ${size} B gz (limit ${MOST_BYTES})`);
if (size > MOST_BYTES) missed.push('loading and predicting is above its size');
if (missed.length > 0) {
  console.error(`\nMissed: ${missed.join(', ')}`);
  process.exitCode = 1;
}

/** scikit-learn in a process of its own, on the same rows; null where it is not installed. */
async function startPeer() {
  const paths = [train, unseen].map((rows, i) => {
    const path = join(folder, `${i}.bin`);
    const { names, features, targets, weights } = rows;
    const head = Float64Array.of(targets.length, names.length);
    const parts = [head, features, targets, weights].map(({ buffer }) => new Uint8Array(buffer));
    writeFileSync(path, Buffer.concat(parts));
    return path;
  });
  const child = spawn(process.env.PYTHON ?? '/usr/bin/python3', [here('peer.py'), ...paths], {
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.on('error', () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => {
    const { value, done } = await lines.next();
    return done ? null : JSON.parse(value);
  };
  const versions = await answer();
  if (versions === null) return null;
  return {
    ...versions,
    fit(method, trees) {
      child.stdin.write(`${method},${trees}\n`);
      return answer();
    },
    stop: () => child.stdin.end(),
  };
}
