import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    ncrb: 'src/ncrb/index.ts',
    sample: 'src/sample/index.ts',
    parquet: 'src/io/parquet/index.ts',
    xlsx: 'src/io/read-xlsx.ts',
    danfo: 'src/danfo.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  tsconfig: 'tsconfig.build.json',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  sourcemap: true,
  clean: true,
  treeshake: true,
});
