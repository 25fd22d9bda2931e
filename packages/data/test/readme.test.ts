import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeBlocks, runBlock } from '../../../vitest.readme.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const blocks = codeBlocks(readme, 'ts');

const modules: Record<string, () => Promise<unknown>> = {
  '@crimecast/data': () => import('../src/index.js'),
  '@crimecast/data/csv': () => import('../src/io/large-csv.js'),
  '@crimecast/data/danfo': () => import('../src/danfo.js'),
  '@crimecast/data/geo': () => import('../src/geo/index.js'),
  '@crimecast/data/ncrb': () => import('../src/ncrb/index.js'),
  '@crimecast/data/parquet': () => import('../src/io/parquet/index.js'),
  '@crimecast/data/sample': () => import('../src/sample/index.js'),
  '@crimecast/data/xlsx': () => import('../src/io/xlsx.js'),
  // The real package is met in examples/danfo.
  'danfojs-node': async () => ({ DataFrame: FrameStandIn }),
};

class FrameStandIn {
  readonly columns: string[];
  readonly shape: number[];
  private readonly data: Record<string, unknown[]>;

  constructor(data: Record<string, unknown[]>) {
    this.data = data;
    this.columns = Object.keys(data);
    this.shape = [data.value!.length, this.columns.length];
  }

  column(name: string) {
    return { values: this.data[name]! };
  }
}

/** The value that a comment states at its beginning, if it states one. */
function statedValue(comment: string): string | undefined {
  const list = /^Float64Array (\[[^\]]*\])/.exec(comment);
  const literal = /^('[^']*'|true|false|null|-?\d+(\.\d+)?)(?=$|[\s:;,.])/.exec(comment);
  return list?.[1] ?? literal?.[1];
}

/** Runs a block of the README and gives every value it states beside the one that came out. */
async function run(block: string): Promise<{ stated: unknown; actual: unknown }[]> {
  const found: { stated: unknown; actual: unknown }[] = [];
  const source = block.replace(
    /^(?!const |let |for |import |\/\/)(\S.*); \/\/ (.+)$/gm,
    (line, expression, comment) => {
      const stated = statedValue(comment);
      return stated === undefined ? line : `state(${stated}, await (${expression}));`;
    },
  );
  const state = (stated: unknown, actual: unknown) => found.push({ stated, actual });
  await runBlock(source, modules, { state });
  return found;
}

/** A number is stated to the digits it shows. */
function asStated(actual: unknown, stated: unknown): unknown {
  if (typeof stated !== 'number' || typeof actual !== 'number') {
    return actual instanceof Float64Array ? [...actual] : actual;
  }
  const digits = (String(stated).split('.')[1] ?? '').length;
  return Number(actual.toFixed(digits));
}

describe('the README', () => {
  it('has an example for each entry point but XLSX', () => {
    const text = blocks.join('\n');
    for (const name of Object.keys(modules)) {
      if (!name.endsWith('/xlsx')) expect(text).toContain(`'${name}'`);
    }
  });

  it.each(blocks.map((block) => [block.split('\n')[0], block]))('runs: %s', async (_, block) => {
    for (const { stated, actual } of await run(block)) {
      expect(asStated(actual, stated)).toEqual(stated);
    }
  });

  it('states values that are checked', async () => {
    const all = await Promise.all(blocks.map(run));
    expect(all.flat().length).toBeGreaterThanOrEqual(10);
  });
});
