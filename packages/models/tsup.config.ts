import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  sourcemap: true,
  treeshake: true,
  // ESM only: bundled so that CommonJS users can load it.
  noExternal: [/^@noble\/hashes/],
};

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      trees: 'src/trees/index.ts',
      explain: 'src/explain/index.ts',
      reconcile: 'src/reconcile/index.ts',
      risk: 'src/risk/index.ts',
    },
    // One class of error for all entry points, in CommonJS too.
    splitting: true,
    platform: 'neutral',
    tsconfig: 'tsconfig.build.json',
    clean: ['!node/**'],
  },
  {
    ...shared,
    entry: { index: 'src/node/index.ts', 'fit-worker': 'src/node/fit-worker.ts' },
    outDir: 'dist/node',
    platform: 'node',
    shims: true,
    dts: { compilerOptions: { ignoreDeprecations: '6.0', types: ['node'] } },
    tsconfig: 'tsconfig.json',
    clean: true,
  },
]);
