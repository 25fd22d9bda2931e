import { basename } from 'node:path';
import { build } from 'esbuild';

/** Beside what the sources ask for, so that packages that find their own files are found. */
const FOLDER = new URL('../../packages/models/node_modules/.bench/', import.meta.url).pathname;
const shared = {
  bundle: true,
  format: 'esm',
  conditions: ['@crimecast/source'],
  logLevel: 'error',
};

/** A program with the packages' sources, as one file that Node can run or import. */
export async function bundle(entry) {
  const folder = basename(new URL('.', `file://${entry}`).pathname);
  const outfile = `${FOLDER}${folder}-${basename(entry, '.ts')}.mjs`;
  await build({
    ...shared,
    entryPoints: [entry],
    outfile,
    platform: 'node',
    // Threads start a file of the built package.
    external: ['@tensorflow/*', '@crimecast/models/node'],
  });
  return outfile;
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
