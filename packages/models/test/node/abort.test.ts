import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

/** The built entry: threads run the built worker beside it. */
const entry = new URL('../../dist/node/index.js', import.meta.url).href;

/** A program that says how many threads it has left, and must end by itself. */
const program = (after: string) => `
  import { createForecaster } from ${JSON.stringify(entry)};
  import { generatePanel } from '@crimecast/data/sample';
  const panel = generatePanel({ areas: 60, length: 6, frequency: 'year' });
  const controller = new AbortController();
  const stop = () => controller.abort(new Error('enough'));
  const options = { workers: 2, signal: controller.signal, ${after} };
  const told = await createForecaster('default').fit(panel, options).then(() => 'fitted', (error) => error.message);
  const threads = process.getActiveResourcesInfo().filter((name) => /Worker|MessagePort/.test(name));
  process.stdout.write(JSON.stringify({ told, threads }));
`;

it.each([
  ['at the first report', 'onProgress: stop'],
  ['while all threads learn', 'onProgress: ({ done }) => done > 20 && stop()'],
  ['not at all', 'onProgress() {}'],
])(
  'a process whose fit on threads is aborted %s ends by itself',
  async (when, after) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', program(after)],
      // What the package's own node_modules name, as built.
      { timeout: 20_000, cwd: import.meta.dirname },
    );
    const { told, threads } = JSON.parse(stdout);
    expect(told).toBe(when === 'not at all' ? 'fitted' : 'enough');
    expect(threads).toEqual([]);
  },
  30_000,
);
