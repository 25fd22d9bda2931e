import { describe, expect, it } from 'vitest';
import type { Accuracy, Leaderboard } from '@/models/load-models';
import { ask } from '../ask';
import type { Stage } from '../stage';

type Past = {
  data: {
    value: number | null;
    mean: number | null;
    intervals: { level: number; lower: number; upper: number }[];
  }[];
};

/** How good the forecasts are, poor results included. */
export function modelsSuite(stage: () => Stage) {
  const get = <T>(path: string) => ask(stage().api).get<T>(path);

  describe('the page about models', () => {
    it('shows every model of the evaluation with its interval, as published', async () => {
      const { page, errors } = await stage().open('/models', { javaScriptEnabled: false });
      const { data } = await get<Leaderboard>('/v1/leaderboard');
      const rows = page.locator('#leaderboard tbody tr');
      expect(await rows.count()).toBe(data.length);
      const cells = await rows.evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
      );
      expect(cells.map(([relMae]) => relMae)).toEqual(data.map((row) => row.relMae!.toFixed(3)));
      const best = data.filter((row) => row.best).length;
      expect(await page.locator('#leaderboard').getByText('best set').count()).toBe(best);
      expect(errors).toEqual([]);
    });

    it('keeps the view in the address: by state, with the share of ranges that held', async () => {
      const { page } = await stage().open('/models');
      await page.getByRole('link', { name: 'By state' }).click();
      await page.waitForURL(/by=state/);
      const table = page.getByRole('table', { name: /^Accuracy of/ });
      await table.getByRole('rowheader', { name: 'Kerala' }).waitFor();
      const { data } = await get<Accuracy>('/v1/accuracy?by=state');
      const kerala = data.find(({ name }) => name?.toLowerCase() === 'kerala')!;
      const row = await table.getByRole('row', { name: /^Kerala/ }).textContent();
      expect(row).toContain(kerala.relMae!.toFixed(3));
      expect(row).toContain(
        `${(kerala.coverage!.find(({ level }) => level === 80)!.observed! * 100).toFixed(0)}\u00a0%`,
      );
      await page.goBack();
      await table.getByRole('rowheader', { name: 'Murder', exact: true }).waitFor();
    });

    it('holds last year’s forecasts against what happened, crime by crime', async () => {
      const { page } = await stage().open('/models?crime=robbery');
      const { data } = await get<Past>('/v1/forecasts/past?crime=robbery');
      const both = data.filter(({ value, mean }) => value !== null && mean !== null);
      const inside = both.filter(({ value, intervals }) =>
        intervals.some((i) => i.level === 80 && value! >= i.lower && value! <= i.upper),
      );
      const share = ((inside.length / both.length) * 100).toFixed(0);
      const table = page.getByRole('table', { name: /^Robbery in 2022/ });
      expect(await table.textContent()).toContain(`${share}\u00a0% of ${both.length} districts`);
      await page.getByRole('img', { name: /^Robbery in 2022/ }).waitFor();
      await page.getByLabel('Crime', { exact: true }).selectOption('murder');
      await page.getByRole('button', { name: 'Show' }).click();
      await page.getByRole('img', { name: /^Murder in 2022/ }).waitFor();
    });

    it('leads to a card for each model of the server', async () => {
      const { page } = await stage().open('/models');
      const { data } = await get<{ data: { id: string }[] }>('/v1/models');
      for (const { id } of data) {
        expect(await page.locator(`a[href="/models/${id}"]`).count(), id).toBeGreaterThan(0);
      }
      await page.locator('#leaderboard a[href="/models/naive"]').click();
      await page.getByRole('heading', { level: 1, name: 'Last value' }).waitFor();
      await page.getByText('It is a yardstick; a model that does not beat it').waitFor();
      expect((await fetch(`${stage().dashboard}/models/nobody`)).status).toBe(404);
    });

    it('says so where a server was published without figures', async () => {
      const { dashboard, front } = await stage().behindFront();
      front.mode = 'unpublished';
      await front.open();
      const { page } = await stage().open(`${dashboard}/models`);
      await page.getByText('This server was published without figures of accuracy.').waitFor();
      await page.getByRole('heading', { name: 'Forecast against what happened' }).waitFor();
      expect(await page.locator('#leaderboard').count()).toBe(0);
      await page.goto(`${dashboard}/methods`);
      await page.getByText('published without the results of that test').waitFor();
      await front.close();
    });

    it('speaks Hindi, the cards too', async () => {
      const { page } = await stage().open('/hi/models/default');
      await page.getByText('इसे केवल बीते वर्षों की गिनती पता है').waitFor();
      expect(await page.locator('article [lang="en"]').count()).toBe(0);
    });
  });
}
