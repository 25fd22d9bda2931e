import { copyFileSync, mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'tsup';

/** The tables stay modules of their own, so that the package has each once: not per format and map. */
const TABLES = ['ncrb/generated/tables', 'geo/generated/geography', 'geo/generated/district-map'];

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    ncrb: 'src/ncrb/index.ts',
    geo: 'src/geo/index.ts',
    sample: 'src/sample/index.ts',
    csv: 'src/io/large-csv.ts',
    parquet: 'src/io/parquet/index.ts',
    xlsx: 'src/io/xlsx.ts',
    danfo: 'src/danfo.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  tsconfig: 'tsconfig.build.json',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  sourcemap: true,
  esbuildOptions: (options) => {
    // The package holds src itself.
    options.sourcesContent = false;
  },
  clean: true,
  treeshake: true,
  // One CrimecastError for all entry points, in CommonJS too.
  splitting: true,
  external: TABLES.map((path) => new RegExp(`^\\./generated/${basename(path)}\\.js$`)),
  onSuccess: async () => {
    mkdirSync('dist/generated', { recursive: true });
    for (const path of TABLES) {
      copyFileSync(`src/${path}.ts`, `dist/generated/${basename(path)}.js`);
    }
  },
});
