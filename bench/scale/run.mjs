// `pnpm bench:scale`: what each step from table to answer costs per series, at 1 and 4 times the NCRB panel.
// Numbers of docs/scale.md. DATABASE_URL measures PostgreSQL, without it the embedded database.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const COPIES = [1, 4];
// Beside the API's own files, so that its dependencies are found.
const bundle = join(import.meta.dirname, '../../apps/api/dist/bench-scale.mjs');
await build({
  entryPoints: [join(import.meta.dirname, 'costs.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
try {
  const sizes = COPIES.map((copies) =>
    JSON.parse(
      execFileSync(process.execPath, [bundle, String(copies), process.env.DATABASE_URL ?? ''], {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      }),
    ),
  );
  const kind = process.env.DATABASE_URL ? 'PostgreSQL' : 'the embedded database';
  console.log(
    `Node ${process.versions.node} · ${availableParallelism()} × ${cpus()[0]?.model} · ${kind}\n`,
  );
  console.log(
    `| per series | ${sizes.map(({ series }) => series.toLocaleString('en')).join(' | ')} |`,
  );
  console.log(`|---|${sizes.map(() => '--:|').join('')}`);
  for (const step of Object.keys(sizes[0]).filter((name) => name !== 'series')) {
    const cells = sizes.map((size) => perSeries(step, size[step] / size.series));
    console.log(`| ${step} | ${cells.join(' | ')} |`);
  }
} finally {
  rmSync(bundle, { force: true });
}

function perSeries(step, value) {
  if (/bytes|memory/.test(step)) {
    return value >= 10_000 ? `${(value / 1000).toFixed(1)} kB` : `${Math.round(value)} B`;
  }
  return `${(value * 1000).toFixed(1)} µs`;
}
