import { describe, expect, it } from 'vitest';
import { formatCount, formatMean } from '@/format/number';
import { ask } from '../ask';
import type { Stage } from '../stage';

type Total = { data: { mean: number; time: string }[] };

/** Pages of districts, states and India, and how their figures leave the site. */
export function placesSuite(stage: () => Stage) {
  describe('the page of a place', () => {
    it('needs no script, and shows what the API says', async () => {
      const { page } = await stage().open('/district/490?crime=murder', {
        javaScriptEnabled: false,
      });
      const { mean } = await ask(stage().api).expected('murder', '490');
      const last = await ask(stage().api).recorded('murder', '490', '2022');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Pune');
      expect(await page.title()).toBe('Murder in Pune, Maharashtra · CrimeCast');
      const shown = page.locator('section[aria-label="Murder"] p').first();
      expect(await shown.textContent()).toMatch(/^In 2023, Pune is expected to record about/);
      await page.getByRole('link', { name: 'Table', exact: true }).click();
      const rows = await page.getByRole('table').first().getByRole('row').allTextContents();
      expect(rows).toContainEqual(`2022${formatCount(last)}recorded`);
      expect(rows.find((row) => row.includes('expected'))).toBeDefined();
      expect(rows.some((row) => row.startsWith(`2023${formatMean(mean!)}`))).toBe(true);
      // Every crime has its small chart: the 20 of the protocol and three of cybercrime.
      const all = page.locator('section[aria-labelledby="crimes"]');
      expect(await all.locator('li svg').count()).toBe(23);
    });

    it('says how the forecast of a year ago did', async () => {
      const past = await ask(stage().api).get<{
        origin: string;
        data: { value: number; intervals: { level: number; lower: number; upper: number }[] }[];
      }>('/v1/forecasts/past?crime=burglary&district=490');
      const [{ value, intervals }] = past.data as [(typeof past.data)[number]];
      const range = intervals.find(({ level }) => level === 80)!;
      const verdict = value > range.upper ? 'above' : value < range.lower ? 'below' : 'within';
      const { page } = await stage().open('/district/490?crime=burglary');
      const text = await page.getByRole('region', { name: 'How far to trust it' }).textContent();
      expect(text).toContain(`Police recorded ${formatCount(value)}: ${verdict} the range.`);
      expect(await page.locator('[data-part="earlier"]').count()).toBeGreaterThan(0);
    });

    it('leads from a small chart to the crime in full, and back', async () => {
      const { page, errors } = await stage().open('/district/490?crime=burglary&order=size');
      const all = page.getByRole('region', { name: 'All crimes in Pune' });
      await all.getByRole('link', { name: /^Arson/ }).click();
      await page.waitForURL(/crime=arson/);
      expect(page.url()).toContain('order=size');
      await page.getByRole('region', { name: 'Arson', exact: true }).waitFor();
      await page.goBack();
      await page.getByRole('region', { name: 'Burglary', exact: true }).waitFor();
      expect(errors).toEqual([]);
    });

    it.each([
      ['/state/27?crime=burglary', 'Maharashtra', 'level=state&state=27'],
      ['/india?crime=burglary', 'India', 'level=india'],
    ])('of %s tells the coherent total', async (path, name, query) => {
      const { data } = await ask(stage().api).get<Total>(`/v1/forecasts?${query}&crime=burglary`);
      const { page, errors } = await stage().open(`${path}&show=table`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name);
      const rows = await page.getByRole('table').first().getByRole('row').allTextContents();
      expect(rows.some((row) => row.startsWith(`2023${formatMean(data[0]!.mean)}`))).toBe(true);
      const places = await page
        .getByRole('region', { name: 'In context' })
        .locator('tbody th')
        .allTextContents();
      const parts = name === 'India' ? places : places.slice(0, -1);
      expect(parts).toEqual([...parts].sort((a, b) => a.localeCompare(b, 'en')));
      expect(errors).toEqual([]);
    });

    it('reads in Hindi', async () => {
      const { page } = await stage().open('/hi/district/490?crime=murder');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('पुणे');
      await page.getByRole('heading', { name: 'इस पर कितना भरोसा करें' }).waitFor();
      await page.getByRole('link', { name: 'महाराष्ट्र' }).first().click();
      await page.waitForURL(/\/hi\/state\/27/);
    });

    it('that does not exist is a 404', async () => {
      for (const path of ['/state/99', '/embed/district/nowhere', '/embed/town/1']) {
        expect((await fetch(stage().dashboard + path)).status).toBe(404);
      }
    });
  });

  describe('a figure that leaves the site', () => {
    it('is embedded without scripts, in any page, without cookies', async () => {
      const { page, strangers } = await stage().open('/embed/district/490?crime=burglary', {
        javaScriptEnabled: false,
      });
      await page
        .getByRole('img', { name: /Burglary in Pune/ })
        .first()
        .waitFor();
      await page.getByRole('link', { name: 'Pune on CrimeCast, with all numbers' }).waitFor();
      expect(strangers).toEqual([]);
      const answer = await fetch(`${stage().dashboard}/embed/district/490?crime=burglary`);
      expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *');
      expect(answer.headers.get('set-cookie')).toBeNull();
    });

    it('is downloaded as numbers and as a drawing', async () => {
      const last = await ask(stage().api).recorded('burglary', '490', '2022');
      const load = (type: string) =>
        fetch(`${stage().dashboard}/download/district/490/burglary.${type}`);
      expect(await (await load('csv')).text()).toContain(`2022,recorded,${last},`);
      expect(await (await load('svg')).text()).toContain('Burglary in Pune');
      expect((await load('exe')).status).toBe(404);
    });

    it('has a picture for links, in both languages, and a page that names it', async () => {
      for (const path of ['map.png', 'district/490/burglary.png', 'india/murder.png?language=hi']) {
        const answer = await fetch(`${stage().dashboard}/social/${path}`);
        expect(answer.headers.get('content-type'), path).toBe('image/png');
        expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
      }
      expect((await fetch(`${stage().dashboard}/social/district/490/x.png`)).status).toBe(404);
      const html = await (await fetch(`${stage().dashboard}/district/490?crime=murder`)).text();
      expect(html).toContain(`${stage().dashboard}/social/district/490/murder.png`);
    });
  });
}
