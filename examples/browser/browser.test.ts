import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../vitest.browser.js';

const browserPath = findChromium();
const required = process.env.CRIMECAST_REQUIRE_BROWSER === '1';

describe.runIf(required || browserPath !== null)('the page without a server', () => {
  it('forecasts a pasted table, and says what is wrong with another', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crimecast-page-'));
    const file = join(folder, 'page.html');
    execFileSync(process.execPath, [join(import.meta.dirname, 'build.mjs'), file]);
    const browser = await chromium.launch({ executablePath: browserPath!, args: CHROMIUM_FLAGS });
    try {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(file).href);
      const rows = [12, 15, 11, 18, 14, 19].map((n, i) => `2024-0${i + 1},Camden,Theft,${n}`);
      await page.getByLabel('Table').fill(`period,area,crime,n\n${rows.join('\n')}\n`);
      await page.getByLabel('Model').selectOption('naive');
      await page.getByLabel('Periods ahead').fill('2');
      await page.getByRole('button', { name: 'Forecast' }).click();
      await page.getByRole('cell', { name: '2024-08' }).waitFor();
      const cells = await page.locator('tbody tr:first-child td').allTextContents();
      // The last value, in the month after the last one.
      expect(cells.slice(0, 4)).toEqual(['Camden', 'Theft', '2024-07', '19.0']);

      await page.getByLabel('Table').fill('period,area,crime,n\n2024-01,Camden,Theft,many\n');
      await page.getByRole('button', { name: 'Forecast' }).click();
      await page.getByRole('alert').filter({ hasText: '"many"' }).waitFor();
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  });
});
