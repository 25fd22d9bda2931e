import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formatCount } from '@/format/number';
import { ask } from '../ask';
import { mapReady, type Stage } from '../stage';

export function mapSuite(stage: () => Stage) {
  describe('the map', () => {
    it('draws 755 districts, coloured by class', async () => {
      const { page, errors, strangers } = await stage().open('/');
      await mapReady(page);
      expect(await page.locator('.districts path').count()).toBe(755);
      expect(await differentFills(page)).toBeGreaterThan(4);
      expect(errors).toEqual([]);
      expect(strangers).toEqual([]);
    });

    it('is coloured in the first paint, without scripts', async () => {
      const { page } = await stage().open('/', { javaScriptEnabled: false });
      expect(await page.locator('.districts path').count()).toBe(755);
      const classes = await page
        .locator('.districts path')
        .evaluateAll((paths) => paths.map((path) => path.getAttribute('class')));
      expect(new Set(classes).size).toBeGreaterThan(4);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(
        /India’s districts/,
      );
    });

    it('begins with the forecast year, marked as forecast', async () => {
      const { page } = await stage().open('/');
      await mapReady(page);
      expect(await page.getByRole('radio', { name: '2023' }).isChecked()).toBe(true);
      expect(await page.getByTestId('map-kind').textContent()).toBe('Forecast for 2023');
      expect(await page.locator('.year-ahead').first().textContent()).toContain('forecast');
    });

    it('follows another crime and year, in values and in the address', async () => {
      const { page } = await stage().open('/');
      await mapReady(page);
      await page.getByLabel('Crime', { exact: true }).selectOption('murder');
      await page.locator('.year-mark', { hasText: '2019' }).click();
      await page.waitForURL(/crime=murder/);
      await page.waitForURL(/year=2019/);
      await page.getByTestId('map-kind').filter({ hasText: 'Recorded in 2019' }).waitFor();
      await page.getByRole('heading', { level: 1, name: /murder/ }).waitFor();
      await page.locator('#d-490').hover();
      const recorded = await ask(stage().api).recorded('murder', '490', '2019');
      const tooltip = page.locator('.map-frame', {
        hasText: `${formatCount(recorded)} recorded cases`,
      });
      await tooltip.waitFor();
      expect(await tooltip.textContent()).toContain('Maharashtra');
    });

    it('gives the expected range of a forecast under the pointer', async () => {
      const { page } = await stage().open('/?crime=burglary&year=2023');
      await mapReady(page);
      await page.locator('#d-490').hover();
      await page.getByText(/expected in 2023 \(forecast\); expected range/).waitFor();
    });

    it('looks two years ahead, with the range of that year', async () => {
      const { page } = await stage().open('/?crime=burglary&year=2024');
      await mapReady(page);
      expect(await page.getByTestId('map-kind').textContent()).toBe('Forecast for 2024');
      const { mean } = await ask(stage().api).expectedIn('burglary', '490', '2024');
      await page.locator('#d-490').hover();
      const said = `about ${formatCount(mean < 1000 ? mean : Math.round(mean / 10) * 10)}`;
      await page.locator('.map-frame', { hasText: said }).waitFor();
      await page.getByText(/expected in 2024 \(forecast\); expected range/).waitFor();
    });

    it('reaches territories too small to see', async () => {
      const { page } = await stage().open('/');
      await mapReady(page);
      const target = page.locator('.targets circle').first();
      const box = (await target.boundingBox())!;
      expect(box.width).toBeGreaterThan(15);
      await page.mouse.move(box.x + 3, box.y + box.height / 2);
      await page.locator('.map-frame', { hasText: /expected in 2023|No figure/ }).waitFor();
    });

    it('repaints within a tenth of a second once it has the data', async () => {
      const { page } = await stage().open('/');
      await mapReady(page);
      const year = await repaint(page, () =>
        page.locator('.year-mark', { hasText: '2018' }).click(),
      );
      expect(year).toBeLessThan(100);
      const crime = await repaint(page, () =>
        page
          .getByLabel('Crime', { exact: true })
          .selectOption('murder')
          .then(() => undefined),
      );
      expect(crime).toBeLessThan(100);
    });

    it('is light: the page, and what another crime needs', async () => {
      const { dashboard } = stage();
      const weigh = async (path: string) => {
        const response = await fetch(dashboard + path, { headers: { accept: '*/*' } });
        return gzipSync(Buffer.from(await response.arrayBuffer())).length;
      };
      expect(await weigh('/')).toBeLessThan(120_000);
      expect(await weigh('/hi')).toBeLessThan(120_000);
      const { page } = await stage().open('/');
      await mapReady(page);
      await page.waitForLoadState('networkidle');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).href));
      await page.getByLabel('Crime', { exact: true }).selectOption('murder');
      await page.getByRole('heading', { level: 1, name: /murder/ }).waitFor();
      const sizes = await Promise.all(
        asked.map((url) => weigh(url.slice(new URL(url).origin.length))),
      );
      expect(sizes.length).toBeGreaterThan(1);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
    });

    it('lifts the districts of a legend class', async () => {
      const { page } = await stage().open('/');
      await mapReady(page);
      await page.getByRole('button', { name: /^0 \d+ districts/ }).focus();
      expect(await page.locator('svg.map').getAttribute('data-lift')).toBe('c0');
      const pale = await page
        .locator('.districts path.c4')
        .first()
        .evaluate((path) => Number(getComputedStyle(path).opacity));
      expect(pale).toBeLessThan(0.5);
    });

    it('keeps a touched legend class lifted until it is touched again', async () => {
      const { page } = await stage().open('/', {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
      });
      await mapReady(page);
      const row = page.getByRole('button', { name: /^0 \d+ districts/ });
      const lifted = () => page.locator('svg.map').getAttribute('data-lift');
      await row.tap();
      await expect.poll(lifted).toBe('c0');
      await row.tap();
      await expect.poll(lifted).toBeNull();
    });

    it('is fetched once when entered from another page', async () => {
      const { page, errors } = await stage().open('/about');
      await page.getByRole('link', { name: 'Map' }).click();
      await mapReady(page);
      expect(await page.locator('.districts path').count()).toBe(755);
      expect(await differentFills(page)).toBeGreaterThan(4);
      expect(errors).toEqual([]);
    });
  });
}

/** Milliseconds from the event, or from the last byte of data it asked for, to the painted colours. */
async function repaint(page: Page, act: () => Promise<void>): Promise<number> {
  const measured = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let start = Number.POSITIVE_INFINITY;
        const note = () => {
          start = Math.min(start, performance.now());
        };
        for (const kind of ['click', 'input']) document.addEventListener(kind, note, true);
        const colours = new MutationObserver(() => {
          colours.disconnect();
          requestAnimationFrame(() => {
            const data = performance
              .getEntriesByType('resource')
              .filter(({ name, startTime }) => name.includes('/api/v1/') && startTime >= start);
            const arrived = data.map((entry) => (entry as PerformanceResourceTiming).responseEnd);
            resolve(performance.now() - Math.max(start, ...arrived));
          });
        });
        colours.observe(document.querySelector('.districts')!, {
          attributes: true,
          attributeFilter: ['class'],
          subtree: true,
        });
      }),
  );
  await act();
  return measured;
}

async function differentFills(page: Page): Promise<number> {
  const fills = await page
    .locator('.districts path')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  return new Set(fills).size;
}
