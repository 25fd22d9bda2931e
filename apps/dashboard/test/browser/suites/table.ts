import { describe, expect, it } from 'vitest';
import type { ForecastsAnswer, SeriesAnswer } from '@/api/types';
import { ask } from '../ask';
import type { Stage } from '../stage';

export function tableSuite(stage: () => Stage) {
  describe('the table', () => {
    it('has every district in its first paint, ordered by links where no script runs', async () => {
      const { page } = await stage().open('/table?crime=murder&year=2022', {
        javaScriptEnabled: false,
      });
      expect(await page.locator('tbody tr').count()).toBe(755);
      await page.getByRole('link', { name: 'Recorded cases' }).click();
      await page.waitForURL(/sort=-cases/);
      const series = await ask(stage().api).get<SeriesAnswer>('/v1/series?crime=murder');
      const at = series.times.indexOf('2022');
      const most = Math.max(...series.data.map(({ values }) => values[at] ?? 0));
      const first = await page.locator('tbody tr').first().locator('td').nth(1).textContent();
      expect(Number(first?.replaceAll(',', ''))).toBe(most);
    });

    it('holds only rows in sight once scripts run, and reaches the last', async () => {
      const { page, errors } = await stage().open('/table?crime=murder&year=2022');
      await page.locator('tbody tr').nth(5).waitFor();
      await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(150);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.locator('tr[aria-rowindex="756"]').waitFor();
      expect(errors).toEqual([]);
    });

    it('is sorted, narrowed to a state and kept in the address', async () => {
      const { page } = await stage().open('/table?crime=murder&year=2022');
      await page.getByLabel('State', { exact: true }).selectOption('27');
      await page.waitForURL(/state=27/);
      await page.getByText('36 districts').waitFor();
      await page.getByRole('link', { name: 'District', exact: true }).click();
      await page.waitForURL(/sort=name/);
      const head = page.getByRole('columnheader', { name: 'District' });
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      const first = page.locator('tbody th').first();
      expect(await first.textContent()).toContain('Ahmednagar');
      await page.getByRole('link', { name: 'District', exact: true }).click();
      await page.waitForURL(/sort=-name/);
      await page.reload();
      expect(await first.textContent()).toContain('Yavatmal');
    });

    it('is taken away as a file of exactly its rows', async () => {
      const { page } = await stage().open('/table?crime=murder&year=2023&state=27&sort=-cases');
      const link = page.getByRole('link', { name: 'Download this table (CSV)' });
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(download.suggestedFilename()).toBe('crimecast-murder-2023-cases-27.csv');
      const response = await fetch(
        new URL((await link.getAttribute('href')) ?? '', stage().dashboard),
      );
      const text = await response.text();
      const [header, ...rows] = text.trim().split('\r\n');
      expect(header).toContain('district_code,district,state');
      expect(rows).toHaveLength(36);
      const answer = await ask(stage().api).get<ForecastsAnswer>(
        '/v1/forecasts?crime=murder&district=490&horizon=1',
      );
      const pune = rows.find((row) => row.startsWith('490,'))!.split(',');
      const { mean } = answer.data.find(({ model }) => model === 'default')!;
      expect(Math.abs(Number(pune[7]) - mean!)).toBeLessThanOrEqual(0.5);
      expect(pune[6]).toBe('expected');
    });

    it('shows the measure beside the cases', async () => {
      const { page } = await stage().open('/table?crime=murder&year=2023&measure=risk');
      await page.getByRole('columnheader', { name: 'Elevated risk' }).waitFor();
      expect(await page.locator('tbody tr', { hasText: /1 in \d+/ }).count()).toBeGreaterThan(5);
    });
  });
}
