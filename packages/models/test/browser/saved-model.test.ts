import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { generatePanel } from '@crimecast/data/sample';
import type { ForecastSet } from '@crimecast/windows';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../../../vitest.browser.js';
import { createForecaster, loadForecaster } from '../../src/index.js';
import { returning } from '../training/returning.js';
import { type LoadingBundle, loadingBundle } from './loading-bundle.js';

const browserPath = findChromium();

/** Years, where the default is the mean of pooled learners; and months, where it smooths. */
const PANELS = {
  years: generatePanel({ areas: 24, crimes: 4, length: 8, frequency: 'year', seed: 3 }),
  months: generatePanel({ areas: 3, crimes: 2, length: 48, seed: 3 }),
};
const CASES = [
  ['default', 'years'],
  ['default', 'months'],
  ['ensemble', 'years'],
  ['forest-ml-cart', 'years'],
] as const;

const ASKED = { levels: [80, 95] };
const FIXTURES = join(import.meta.dirname, '../fixtures/models-0.1');

/** All numbers of a forecast as their bits, one text per column. */
function bitsOf({ mean, intervals }: ForecastSet): string[] {
  const columns = [mean, ...intervals.flatMap(({ lower, upper }) => [lower, upper])];
  return columns.map((column) => [...new BigUint64Array(column.slice().buffer)].join(' '));
}

let bundle: LoadingBundle;
const saved = new Map<string, { base64: string; expected: string[] }>();
beforeAll(async () => {
  bundle = await loadingBundle();
  for (const [id, name] of CASES) {
    const fitted = await createForecaster(id).fit(PANELS[name]);
    const forecast = await fitted.predict(6, ASKED);
    expect(forecast.intervals).toHaveLength(2);
    saved.set(`${id} ${name}`, {
      base64: Buffer.from(fitted.save()).toString('base64'),
      expected: bitsOf(forecast),
    });
  }
}, 60_000);

describe('the bundle of a page', () => {
  it('holds no module of Node and nothing of the entry point for Node', () => {
    expect(bundle.inputs.length).toBeGreaterThan(50);
    expect(bundle.inputs.filter((name) => /^node:|piscina|src\/node\//.test(name))).toEqual([]);
    expect(bundle.module).not.toMatch(/["'`]node:|require\(/);
  });
});

describe('a model saved here and loaded in another process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crimecast-models-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(CASES)('forecasts the same to the bit: %s of %s', async (id, name) => {
    const { base64, expected } = saved.get(`${id} ${name}`)!;
    const [code, file] = [join(folder, 'bundle.mjs'), join(folder, `${id}-${name}.txt`)];
    writeFileSync(code, bundle.module);
    writeFileSync(file, base64);
    const program = `
      import { readFileSync } from 'node:fs';
      import { numbersOf } from ${JSON.stringify(pathToFileURL(code).href)};
      const found = await numbersOf(readFileSync(${JSON.stringify(file)}, 'utf8'));
      process.stdout.write(JSON.stringify(found));
    `;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', program],
      { maxBuffer: 1e8 },
    );
    expect(JSON.parse(stdout)).toEqual(expected);
  });
});

it('is loaded in an installed Chromium, or says plainly that it was not', () => {
  if (browserPath) {
    expect(existsSync(browserPath)).toBe(true);
    return;
  }
  process.stderr.write(
    '\nSAVED MODELS WERE NOT LOADED IN A BROWSER: no Chromium found. Install it or set CHROMIUM_PATH.\n\n',
  );
  expect(process.env.CRIMECAST_REQUIRE_BROWSER, 'a browser is required here').not.toBe('1');
});

if (browserPath) {
  describe('a model saved in Node and loaded in Chromium', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: browserPath, args: CHROMIUM_FLAGS });
    }, 60_000);
    afterAll(() => browser.close());

    it.each(CASES)(
      'forecasts the same to the bit: %s of %s',
      async (id, name) => {
        const { base64, expected } = saved.get(`${id} ${name}`)!;
        const page = await browser.newPage();
        const errors: string[] = [];
        page.on('pageerror', ({ message }) => errors.push(message));
        // As text: what runs in the page must not pass through the test's own compiler.
        const found = await page.evaluate(`(async () => {
          const code = new Blob([${JSON.stringify(bundle.module)}], { type: 'text/javascript' });
          const { numbersOf } = await import(URL.createObjectURL(code));
          return numbersOf(${JSON.stringify(base64)});
        })()`);
        expect(errors).toEqual([]);
        expect(found).toEqual(expected);
        await page.close();
      },
      30_000,
    );

    it.each(['lstm', 'gru', 'cnn-rnn', 'lstm-original'])(
      'learns the same bytes as in Node: %s',
      async (id) => {
        const { series, start, length, frequency, values } = returning(80, 5);
        const panel = { series, start, length, frequency, values: [...values] };
        const page = await browser.newPage();
        const found = await page.evaluate(`(async () => {
          const code = new Blob([${JSON.stringify(bundle.module)}], { type: 'text/javascript' });
          const { bytesLearned } = await import(URL.createObjectURL(code));
          return bytesLearned(${JSON.stringify(id)}, ${JSON.stringify(panel)});
        })()`);
        const fitted = await createForecaster(id, { intervals: false }).fit(returning(80, 5));
        expect(found).toEqual([...fitted.save()]);
        await page.close();
      },
      30_000,
    );

    it('forecasts the same bits: one saved model of every kind', async () => {
      const page = await browser.newPage();
      const files = readdirSync(FIXTURES).filter((name) => name.endsWith('.ccmodel'));
      expect(files.length).toBeGreaterThan(50);
      const models = files.map((name) => readFileSync(join(FIXTURES, name)));
      const found = await page.evaluate(`(async () => {
        const code = new Blob([${JSON.stringify(bundle.module)}], { type: 'text/javascript' });
        const { numbersOf } = await import(URL.createObjectURL(code));
        const models = ${JSON.stringify(models.map((bytes) => bytes.toString('base64')))};
        return Promise.all(models.map(numbersOf));
      })()`);
      const expected = await Promise.all(
        models.map(async (bytes) => bitsOf(await loadForecaster(bytes).predict(6, ASKED))),
      );
      const forecasts = found as string[][];
      const other = files.filter((_, i) => String(forecasts[i]) !== String(expected[i]));
      expect(other).toEqual([]);
      await page.close();
    }, 30_000);
  });
}
