import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    simple: 'src/simple/index.ts',
    trees: 'src/trees/index.ts',
    explain: 'src/explain/index.ts',
    reconcile: 'src/reconcile/index.ts',
    risk: 'src/risk/index.ts',
    tfjs: 'src/tfjs/index.ts',
    'node/index': 'src/node/index.ts',
    'node/fit-worker': 'src/node/fit-worker.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // Only node/ asks for these; the cores run in a browser.
  external: [/^node:/],
  // One class of error for all entry points, in CommonJS too.
  splitting: true,
  // Says where a file is, in CommonJS too: threads run the file beside their entry.
  shims: true,
  tsconfig: 'tsconfig.build.json',
  dts: { compilerOptions: { ignoreDeprecations: '6.0', types: ['node'] } },
  sourcemap: true,
  // The sources are in the package: maps need not repeat them.
  esbuildOptions(options) {
    options.sourcesContent = false;
  },
  clean: true,
  // ESM only: bundled so that CommonJS users can load it.
  noExternal: [/^@noble\/hashes/],
  treeshake: true,
});
