import { describe, expect, it } from 'vitest';
import type { Anomalies, Risk } from '@/outlook/load-outlook';
import { ask } from '../ask';
import type { Stage } from '../stage';

/** Flags for the next year and surprises of the last, without a ranking. */
export function outlookSuite(stage: () => Stage) {
  const get = <T>(path: string) => ask(stage().api).get<T>(path);
  const list = /chance of 20/;

  describe('the outlook', () => {
    it('lists every district with the chance, and says how often such flags came true', async () => {
      const { page, errors } = await stage().open('/outlook?crime=burglary', {
        javaScriptEnabled: false,
      });
      const risk = await get<Risk>('/v1/risk?crime=burglary');
      const high = risk.data.filter(
        ({ probability }) => probability !== null && probability >= 0.2,
      );
      const table = page.getByRole('table', { name: list });
      expect(await table.locator('a').count()).toBe(high.length);
      const flags = risk.record!.flatMap(({ flags }) => flags.filter(({ from }) => from === 0.2));
      const flagged = flags.reduce((sum, flag) => sum + flag.flagged, 0);
      const right = flags.reduce((sum, flag) => sum + flag.right, 0);
      await page.getByText(`about 1 in ${Math.round(flagged / right)}.`).waitFor();
      expect(errors).toEqual([]);
    });

    it('goes by the alphabet, whatever the chances', async () => {
      const { page } = await stage().open('/outlook?crime=murder&chance=0.1');
      const table = page.getByRole('table', { name: /chance of 10/ });
      const states = await table.locator('th[scope=rowgroup]').allTextContents();
      expect(states).toEqual([...states].sort((a, b) => a.localeCompare(b, 'en')));
      for (const group of await table.locator('tbody').all()) {
        const names = await group.locator('a').allTextContents();
        expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
      }
    });

    it('keeps crime, state and chance in the address, and leads to the district', async () => {
      const { page } = await stage().open('/outlook');
      await page.getByLabel('Crime', { exact: true }).selectOption('robbery');
      await page.getByLabel('State').selectOption({ label: 'Bihar' });
      await page.locator('select[name=chance]').selectOption('0.1');
      await page.getByRole('button', { name: 'Show' }).click();
      await page.waitForURL(/state=10/);
      const risk = await get<Risk>('/v1/risk?crime=robbery&state=10');
      const high = risk.data.filter(
        ({ probability }) => probability !== null && probability >= 0.1,
      );
      const links = page.getByRole('table', { name: /chance of 10/ }).locator('a');
      expect(await links.count()).toBe(high.length);
      const first = page.locator('article a[href^="/district/"]').first();
      const name = await first.textContent();
      await first.click();
      await page.getByRole('heading', { level: 1, name: name! }).waitFor();
    });

    it('sets what was above its range beside what had been expected', async () => {
      const { page } = await stage().open('/outlook?crime=murder');
      const { data, found } = await get<Anomalies>('/v1/anomalies?crime=murder');
      const table = page.getByRole('table', { name: /more than their expected range/ });
      expect(await table.locator('a').count()).toBe(data.length);
      await page.getByText(`${found} were above`).waitFor();
      const csv = await page.locator('a[download*="above-range"]').getAttribute('href');
      const rows = decodeURIComponent(csv!.split(',').slice(1).join(',')).split('\r\n');
      expect(rows.length).toBe(1 + data.length);
    });

    it('says in Hindi that it is no ranking', async () => {
      const { page } = await stage().open('/hi/outlook?crime=murder&state=27');
      await page.getByText('यह जगहों की रैंकिंग नहीं है').waitFor();
    });
  });
}
