import { basename } from 'node:path';
import { build } from 'esbuild';

/** Below packages/models, from where Node finds the packages that are left out of a bundle. */
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
 * Some code with all it needs of built packages, minified for a browser: what a page would load.
 * @param contents the code, an ES module
 * @param atOnce   without what is loaded only when it is used
 */
export async function bundleForBrowser(contents, atOnce = false) {
  const stdin = { contents, resolveDir: import.meta.dirname, loader: 'ts' };
  const browser = { stdin, conditions: [], minify: true, platform: 'browser', write: false };
  const split = { splitting: atOnce, outdir: FOLDER, metafile: true };
  const { outputFiles, metafile } = await build({ ...shared, ...browser, ...split });
  const outputs = Object.values(metafile.outputs);
  const needed = outputFiles.slice(0, 1);
  for (const { path } of needed) {
    const { imports } = outputs[outputFiles.findIndex((file) => file.path === path)];
    for (const { kind, path: other } of imports) {
      const found = outputFiles.find((file) => file.path.endsWith(basename(other)));
      if (kind === 'import-statement' && !needed.includes(found)) needed.push(found);
    }
  }
  return Buffer.concat(needed.map((file) => file.contents));
}
