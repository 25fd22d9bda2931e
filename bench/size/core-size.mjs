import { gzipSync } from 'node:zlib';
import { bundleForBrowser } from '../harness/bundle.mjs';

const LIMIT = 15_000;
const entries = ['', '/csv', '/sample', '/parquet', '/xlsx', '/danfo'];

/** Minified and gzipped size of each entry point; true when the core is within its limit. */
export async function coreSize() {
  let within = true;
  for (const entry of entries) {
    const code = await bundleForBrowser(`export * from '@crimecast/data${entry}';`);
    const size = gzipSync(code, { level: 9 }).length;
    const limit = entry === '' ? `  (limit ${LIMIT})` : '';
    console.log(
      `  ${`@crimecast/data${entry}`.padEnd(26)}${String(size).padStart(7)} B gz${limit}`,
    );
    if (entry === '') within = size <= LIMIT;
  }
  return within;
}

if (process.argv[1] === import.meta.filename && !(await coreSize())) process.exitCode = 1;
