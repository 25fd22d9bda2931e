import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    report: 'src/report/index.ts',
    plot: 'src/plot/index.ts',
    node: 'src/node/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // Only node/ asks for these; the cores run in a browser.
  external: [/^node:/],
  tsconfig: 'tsconfig.build.json',
  dts: { compilerOptions: { ignoreDeprecations: '6.0', types: ['node'] } },
  sourcemap: true,
  clean: true,
  treeshake: true,
  esbuildOptions: (options) => {
    // The package holds src itself.
    options.sourcesContent = false;
  },
  splitting: true,
});
