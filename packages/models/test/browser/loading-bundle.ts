import { build } from 'esbuild';

/**
 * What a page or another process runs: a saved model in, all numbers of its forecast out; a panel in,
 * the bytes that a model learns from it out.
 */
const PROGRAM = `
  import { createPanel } from '@crimecast/data';
  import { createForecaster, loadForecaster } from '@crimecast/models';

  export async function numbersOf(base64) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const fitted = loadForecaster(bytes);
    const { mean, intervals } = await fitted.predict(6, { levels: [80, 95] });
    const columns = [mean, ...intervals.flatMap(({ lower, upper }) => [lower, upper])];
    return columns.map((column) => [...new BigUint64Array(column.slice().buffer)].join(' '));
  }

  export async function bytesLearned(id, panel) {
    const values = Float64Array.from(panel.values);
    const train = createPanel({ ...panel, values });
    return [...(await createForecaster(id, { intervals: false }).fit(train)).save()];
  }
`;

export interface LoadingBundle {
  /** An ES module that exports `numbersOf` and `bytesLearned`. */
  readonly module: string;
  /** Every module that it was made of, as esbuild names it. */
  readonly inputs: readonly string[];
}

/** `@crimecast/models` as a page gets it: no module of Node is at hand. */
export async function loadingBundle(): Promise<LoadingBundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: PROGRAM, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['@crimecast/source'],
    minify: true,
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  return { module: outputFiles[0]!.text, inputs: Object.keys(metafile.inputs) };
}
