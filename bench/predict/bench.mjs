import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { metric } from '../api/load.mjs';
import { measureOriginal } from '../api/predictions.mjs';
import { peerVersions, startApi, untilReady } from '../api/programs.mjs';

export const title = 'The original route';
const STRETCH = 20;

/** @param home of a trained server; by default one is trained, which takes minutes */
export async function measure({ quick, home }) {
  const peers = peerVersions();
  if (peers === null) return { notes: ['Flask and scikit-learn are missing.'] };
  const folder = mkdtempSync(join(tmpdir(), 'crimecast-bench-'));
  try {
    const api = await startApi({ home: home ?? join(folder, 'home') });
    await untilReady(api.url);
    await untilIdle(api.url);
    const pace = quick ? { rounds: 1, seconds: 2 } : { rounds: 5, seconds: 4 };
    const found = await measureOriginal(api, folder, pace);
    await api.stop();
    const versions = Object.entries(peers).map((pair) => pair.join(' '));
    const verdict = ({ met, ratio }) =>
      met ? (Number(ratio) >= STRETCH ? 'stretch met' : 'met') : '**missed**';
    return {
      tables: [
        {
          head: ['', 'here', 'peer', 'ratio', 'must · stretch', ''],
          rows: found.map((row) => [
            ...[row.what, row.figure, row.beside, `**${row.ratio}**`],
            ...[`${row.limit} · ≥ ${STRETCH}`, verdict(row)],
          ]),
        },
      ],
      notes: [
        `Higher is better. ${versions.join(' · ')}. The rest of the API: [api/RESULTS.md](api/RESULTS.md).`,
      ],
      missed: found.filter(({ met }) => !met).map(({ what }) => what),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A stored run of another version is served while the next is trained: that training must not be measured too. */
async function untilIdle(url) {
  const states = ['running', 'queued'].map((state) => `crimecast_jobs{state="${state}"}`);
  while ((await Promise.all(states.map((line) => metric(url, line)))).some((jobs) => jobs > 0)) {
    await new Promise((done) => setTimeout(done, 500));
  }
}
