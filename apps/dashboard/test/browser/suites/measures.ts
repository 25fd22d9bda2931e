import { describe, expect, it } from 'vitest';
import type { SeriesAnswer } from '@/api/types';
import { formatCount } from '@/format/number';
import { ask } from '../ask';
import { mapReady, type Stage, type Visit } from '../stage';

const PUNE = '490';

export function measuresSuite(stage: () => Stage) {
  describe('what the map shows', () => {
    it('is cases, and lists what else there is with the years that have it', async () => {
      const { page } = await stage().open('/?crime=burglary&year=2023');
      await mapReady(page);
      const options = page.getByLabel('Show', { exact: true }).locator('option');
      expect(await options.allTextContents()).toEqual([
        'Cases',
        'Change over a year',
        'Per 1,00,000 people',
        'Against expected range (only 2022)',
        'Elevated risk',
      ]);
      expect(await options.nth(3).isDisabled()).toBe(true);
    });

    it('can be the change over a year, in the address and in both numbers', async () => {
      const { page, errors } = await stage().open('/?crime=burglary&year=2022');
      await mapReady(page);
      await page.getByLabel('Show', { exact: true }).selectOption('change');
      await page.waitForURL(/measure=change/);
      const { recorded } = ask(stage().api);
      const now = await recorded('burglary', PUNE, '2022');
      const before = await recorded('burglary', PUNE, '2021');
      const tip = await tooltip({ page });
      expect(tip).toContain(
        `2022: ${formatCount(now)} recorded; 2021: ${formatCount(before)} recorded`,
      );
      expect(tip).toContain(`${Math.abs(Math.round((100 * (now - before)) / before))}%`);
      expect(errors).toEqual([]);
    });

    it('can be a rate, where the population is known', async () => {
      const { page } = await stage().open('/?crime=burglary&year=2022&measure=rate');
      await mapReady(page);
      const { get, recorded } = ask(stage().api);
      const people = await get<{
        times: string[];
        data: { district: string; values: (number | null)[]; misleads: boolean }[];
      }>('/v1/populations');
      const known = people.data.find(({ district }) => district === PUNE)!;
      const cases = await recorded('burglary', PUNE, '2022');
      const rate = (1e5 * cases) / known.values[people.times.indexOf('2022')]!;
      expect(await tooltip({ page })).toContain(`${rate.toFixed(1)}`);
      const misleading = people.data.find(({ misleads }) => misleads)!;
      expect(await page.locator(`#d-${misleading.district}`).getAttribute('class')).toBe('none');
    });

    it('can be the last year against what had been expected of it', async () => {
      const { page } = await stage().open('/?crime=burglary&year=2022&measure=range');
      await mapReady(page);
      const past = await ask(stage().api).get<{
        data: {
          district: string;
          value: number;
          intervals: { level: number; lower: number; upper: number }[];
        }[];
      }>(`/v1/forecasts/past?crime=burglary`);
      const beyond = { above: 0, below: 0 };
      for (const { district, value, intervals } of past.data) {
        const range = intervals.find(({ level }) => level === 80);
        if (!range || value === null) continue;
        if (value > range.upper) beyond.above++;
        if (value < range.lower) beyond.below++;
        expect(district).toMatch(/^[\w-]+$/);
      }
      expect(await page.locator('.districts path.o2').count()).toBe(beyond.above);
      expect(await page.locator('.districts path.t2').count()).toBe(beyond.below);
    });

    it('can be elevated risk, with how often such chances came true', async () => {
      const { page } = await stage().open('/?crime=burglary&year=2023&measure=risk');
      await mapReady(page);
      const legend = page.getByRole('region', { name: 'Legend' });
      expect(await legend.getByText(/1 in \d+ came true/).count()).toBeGreaterThan(1);
      const risk = await ask(stage().api).get<{
        data: { district: string; probability: number }[];
      }>(`/v1/risk?crime=burglary&district=${PUNE}`);
      const said = Math.round(1 / risk.data[0]!.probability);
      expect(await tooltip({ page })).toContain(`1 in ${said}`);
    });

    it('falls back to cases where the year does not have it, says so and leads there', async () => {
      const { page } = await stage().open('/?crime=burglary&year=2019&measure=range');
      await mapReady(page);
      await page.getByText(/cannot be known for this year/).waitFor();
      await page.getByRole('button', { name: 'Go to 2022' }).click();
      await page.waitForURL(/year=2022/);
      await page.getByRole('heading', { name: '2022 against what was expected' }).waitFor();
    });

    it('comes in the first paint, without scripts', async () => {
      const { page } = await stage().open('/?crime=burglary&year=2022&measure=change', {
        javaScriptEnabled: false,
      });
      expect(await page.locator('.districts path.t1').count()).toBeGreaterThan(5);
    });
  });

  describe('a state', () => {
    it('is zoomed to, named and totalled; the address keeps it', async () => {
      const { page, errors } = await stage().open('/?crime=murder&year=2022');
      await mapReady(page);
      const whole = await page.locator('svg.map').getAttribute('viewBox');
      await page.getByLabel('State', { exact: true }).selectOption('27');
      await page.waitForURL(/state=27/);
      await page.getByRole('heading', { level: 2, name: 'Maharashtra' }).waitFor();
      expect(await page.locator('svg.map').getAttribute('viewBox')).not.toBe(whole);
      expect(await page.locator('.state-labels text').allTextContents()).toContain('Maharashtra');
      const series = await ask(stage().api).get<SeriesAnswer>(
        '/v1/series?level=state&state=27&crime=murder',
      );
      const total = formatCount(series.data[0]!.values[series.times.indexOf('2022')]!);
      const sentence = `In 2022, Maharashtra recorded ${total} cases of murder`;
      await page.getByRole('heading', { level: 1, name: sentence }).waitFor();
      const pale = (id: string) =>
        page.locator(id).evaluate((group) => Number(getComputedStyle(group).opacity));
      expect(await pale('#s-27')).toBe(1);
      expect(await pale('#s-09')).toBeLessThan(0.5);
      await page.reload();
      await mapReady(page);
      await page.getByRole('heading', { level: 1, name: sentence }).waitFor();
      await page.getByRole('button', { name: 'Whole map' }).click();
      await page.waitForURL((url) => !url.search.includes('state='));
      await expect.poll(() => page.locator('svg.map').getAttribute('viewBox')).toBe(whole);
      expect(errors).toEqual([]);
    });

    it('is entered by pressing twice on one of its districts', async () => {
      const { page } = await stage().open('/?crime=murder&year=2022');
      await mapReady(page);
      await page.locator(`#d-${PUNE}`).dblclick();
      await page.waitForURL(/state=27/);
    });
  });

  describe('in Hindi', () => {
    it('districts and states have their Hindi names, and both kinds of name find them', async () => {
      const { page, errors } = await stage().open('/hi?crime=murder&year=2022');
      await mapReady(page);
      expect(await tooltip({ page })).toContain('पुणे');
      await page.getByRole('combobox', { name: 'ज़िला खोजें' }).fill('Pune');
      await page.getByRole('option', { name: /पुणे/ }).waitFor();
      expect(errors).toEqual([]);
    });

    it('a Hindi name finds its district on the English page too', async () => {
      const { page } = await stage().open('/?crime=murder');
      await mapReady(page);
      await page.getByRole('combobox', { name: 'Find a district' }).fill('पुणे');
      await page.getByRole('option', { name: /Pune/ }).first().waitFor();
    });
  });
}

async function tooltip({ page }: Pick<Visit, 'page'>): Promise<string> {
  await page.locator(`#d-${PUNE}`).hover();
  const tip = page.locator('[data-testid="tooltip"]');
  await tip.waitFor();
  return (await tip.textContent()) ?? '';
}
