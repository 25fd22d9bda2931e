import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const shared = {
  bundle: true,
  format: 'esm',
  conditions: ['@crimecast/source'],
  logLevel: 'error',
};

/** A program of this folder with the packages' sources, as a module that Node can import. */
export async function bundleForNode(entry) {
  const outfile = join(mkdtempSync(join(tmpdir(), 'crimecast-bench-')), 'bundle.mjs');
  await build({ ...shared, entryPoints: [entry], outfile, platform: 'node' });
  return pathToFileURL(outfile).href;
}

/**
 * A package's entry point and all it needs, minified for a browser: what a page would load.
 * @param conditions of the packages' exports; with none, what is built
 */
export async function bundleForBrowser(contents, conditions = shared.conditions) {
  const stdin = { contents, resolveDir: import.meta.dirname, loader: 'ts' };
  const options = { ...shared, conditions, stdin, minify: true, platform: 'browser', write: false };
  return (await build(options)).outputFiles[0].contents;
}
