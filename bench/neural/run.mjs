// `pnpm bench:neural`: one epoch of the original LSTM beside PyTorch on one thread, in one run.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROUNDS = 5;
/** Rows per update; how many times as long as PyTorch an epoch may take. */
const BATCHES = { 32: 5, 256: Number.POSITIVE_INFINITY };
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const here = (name) => new URL(name, import.meta.url).pathname;

const { ncrbWindows, timeEpoch } = await ownSide();
const windows = await ncrbWindows();
const folder = mkdtempSync(join(tmpdir(), 'crimecast-bench-'));
const peer = await startPeer();
const { backend } = await timeEpoch(windows, 1024);
const versions = peer ? `PyTorch ${peer.torch} on Python ${peer.python}` : 'no PyTorch';
console.log(
  `Node ${process.versions.node}, TensorFlow.js on ${backend} · ${versions} · ${cpus()[0]?.model}`,
);
console.log(
  `LSTM of 64 units on ${windows.targets.length} windows, one epoch, one thread, processor time, median of ${ROUNDS} turns:\n`,
);
const results = Object.fromEntries(Object.keys(BATCHES).map((batch) => [batch, [[], []]]));
for (let round = 0; round <= ROUNDS; round++) {
  for (const batch of Object.keys(BATCHES)) {
    const own = await timeEpoch(windows, Number(batch));
    const other = await peer?.epoch(batch);
    // The first turn warms both up.
    if (round === 0) continue;
    results[batch][0].push(own);
    if (other) results[batch][1].push(other);
  }
}
for (const [batch, [own, other]] of Object.entries(results)) {
  const of = (side) => ['ms', 'loss'].map((key) => median(side.map((one) => one[key])));
  const [ms, loss] = of(own);
  console.log(
    `  batches of ${batch.padEnd(4)} ${ms.toFixed(0).padStart(6)} ms  loss ${loss.toExponential(2)}`,
  );
  if (other.length === 0) continue;
  const [theirs, theirLoss] = of(other);
  console.log(
    `  PyTorch         ${theirs.toFixed(0).padStart(6)} ms  loss ${theirLoss.toExponential(2)}   ratio ${(ms / theirs).toFixed(2)}`,
  );
  if (ms / theirs > BATCHES[batch]) {
    console.error(`\nMissed: an epoch takes over ${BATCHES[batch]} times as long as PyTorch's`);
    process.exitCode = 1;
  }
}
peer?.stop();
rmSync(folder, { recursive: true });

/** Our sources beside the packages they ask for: TensorFlow.js finds its own files only there. */
async function ownSide() {
  const outfile = here('../../packages/models/node_modules/.bench/lstm-epoch.mjs');
  await build({
    entryPoints: [here('lstm-epoch.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@crimecast/source'],
    external: ['@tensorflow/*'],
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

/** PyTorch in a process of its own, on the same windows; null where it is not installed. */
async function startPeer() {
  const path = join(folder, 'windows.bin');
  const width = windows.inputs.length / windows.targets.length;
  const rows = new Float64Array(windows.targets.length * (width + 1));
  windows.targets.forEach((target, row) => {
    rows.set(windows.inputs.subarray(row * width, (row + 1) * width), row * (width + 1));
    rows[row * (width + 1) + width] = target;
  });
  writeFileSync(path, new Uint8Array(rows.buffer));
  const child = spawn(process.env.PYTHON ?? '/usr/bin/python3', [here('peer.py'), path], {
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
    epoch(batch) {
      child.stdin.write(`${batch}\n`);
      return answer();
    },
    stop: () => child.stdin.end(),
  };
}
