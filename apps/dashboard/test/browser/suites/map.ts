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
      expect(await page.locator('.year-ahead').textContent()).toContain('forecast');
    });

    it('follows another crime and year, in values and in the address', async () => {
      const { page } = await stage().open('/');
      await mapReady(page);
      await page.getByLabel('Crime', { exact: true }).selectOption('murder');
      await page.locator('.year-mark', { hasText: '2019' }).click();
      await page.waitForURL(/crime=murder/);
      await page.waitForURL(/year=2019/);
      await page.getByText('Recorded in 2019').waitFor();
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

    it('lifts the districts of a legend class', async () => {
      const { page } = await stage().open('/');
      await mapReady(page);
      await page.getByRole('button', { name: /^0 \d+ districts/ }).focus();
      expect(await page.locator('svg.map').getAttribute('data-lift')).toBe('0');
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

async function differentFills(page: import('playwright-core').Page): Promise<number> {
  const fills = await page
    .locator('.districts path')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  return new Set(fills).size;
}
