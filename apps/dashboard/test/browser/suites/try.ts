import { describe, expect, it } from 'vitest';
import { formatMean } from '@/format/number';
import type { Prediction } from '@/try-own/ask-predict';
import type { Stage } from '../stage';

const VALUES = [350, 324, 290, 321, 310, 293];

/** A forecast of figures that a reader brings along. */
export function trySuite(stage: () => Stage) {
  const predicted = async (series: object, rest: object = {}) => {
    const answer = await fetch(`${stage().api}/v1/predict`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ series: [series], models: 'all', horizon: 2, ...rest }),
    });
    return (await answer.json()) as Prediction;
  };
  const answerOf = (answer: Prediction, model: string, horizon = 1) =>
    answer.data.find((row) => row.model === model && row.horizon === horizon)!.mean!;

  describe('figures of one’s own', () => {
    it('are typed, read aloud again, and forecast by every model as the API does', async () => {
      const { page, errors, strangers } = await stage().open('/try');
      const field = page.getByLabel('Past values, oldest first');
      await field.fill(VALUES.join('\n'));
      await page.getByText('Read as 6 values: 350; 324; 290; 321; 310; 293.').waitFor();
      await page.getByLabel('Crime (optional)').selectOption('murder');
      await page.getByLabel('District (optional)').fill('Pune');
      await page.getByRole('button', { name: 'Forecast' }).click();
      await page.getByText('Read as Murder in Pune, Maharashtra.').waitFor();
      const api = await predicted({ values: VALUES, crime: 'murder', district: '490' });
      const table = page.getByRole('table', { name: 'Every model, side by side' });
      for (const { model, mean } of api.data.filter(({ horizon }) => horizon === 1)) {
        expect(await table.textContent(), model).toContain(formatMean(mean!));
      }
      expect(await table.getByRole('row').count()).toBe(1 + api.data.length / 2);
      expect(page.url()).toContain('values=350');
      await page.reload();
      expect(await field.inputValue()).toBe(VALUES.join('\n'));
      await table.waitFor();
      expect(errors).toEqual([]);
      expect(strangers).toEqual([]);
    });

    it('may be pasted from a spreadsheet, in Indian grouping and with a gap', async () => {
      const { page } = await stage().open('/try');
      const field = page.getByLabel('Past values, oldest first');
      await field.fill('Year\tCases\n2018\t1,23,456\n2019\t1,30,000\n2021\t1,28,500');
      await page.getByText(/4 values until 2021: 1,23,456; 1,30,000; –; 1,28,500/).waitFor();
      await page.getByText('Not in your table, so a gap and not 0: 2020.').waitFor();
      await field.press('Tab');
      await page.getByRole('button', { name: 'Forecast' }).press('Enter');
      await page.getByText(/^In 2022: about/).waitFor();
      const api = await predicted({ values: [123456, 130000, null, 128500] });
      const shown = await page.getByRole('table', { name: 'Every model' }).textContent();
      expect(shown).toContain(formatMean(answerOf(api, 'default')));
    });

    it('may be typed before the page is alive', async () => {
      let open = () => {};
      const opened = new Promise<void>((done) => {
        open = done;
      });
      const { page } = await stage().open('/about');
      await page.route('**/_next/static/chunks/*.js', async (route) => {
        await opened;
        await route.continue();
      });
      await page.goto(new URL('/try', stage().dashboard).href, { waitUntil: 'commit' });
      await page.getByLabel('Past values, oldest first').fill('31 28 35');
      open();
      await page.getByText(/3 values/).waitFor();
    });

    it('that cannot be read are named with the reason, and stay as typed', async () => {
      const { page } = await stage().open('/try');
      const field = page.getByLabel('Past values, oldest first');
      await field.fill('25\n-3\ntwelve');
      await page.getByRole('button', { name: 'Forecast' }).click();
      const alert = page.getByRole('alert').filter({ hasText: '2 values cannot be read' });
      await alert.getByText(/Value 2, “-3”, is negative/).waitFor();
      await alert.getByText(/Value 3, “twelve”, is not a number/).waitFor();
      expect(await field.inputValue()).toBe('25\n-3\ntwelve');
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(new URL(page.url()).search).toBe('');
    });

    it('are answered without scripts, from the address alone', async () => {
      const path = '/try?values=25+30+28&crime=murder&district=502';
      const { page } = await stage().open(path, { javaScriptEnabled: false });
      const api = await predicted({ values: [25, 30, 28], crime: 'murder', district: '502' });
      const table = page.getByRole('table', { name: 'Every model' });
      expect(await table.textContent()).toContain(formatMean(answerOf(api, 'default')));
      expect(await page.locator('svg [data-part="recorded"] circle').count()).toBeGreaterThan(0);
      await page.getByLabel('Past values, oldest first').fill('10 -4');
      await page.getByRole('button', { name: 'Forecast' }).click();
      await page.getByText(/Value 2, “-4”, is negative/).waitFor();
    });

    it('ask which district is meant where several have the name', async () => {
      const { page } = await stage().open('/try?values=25+30+28&crime=murder&district=Bilaspur');
      await page.getByText('Several districts are called that. Which one?').waitFor();
      await page.getByRole('link', { name: 'Bilaspur, Himachal Pradesh' }).click();
      await page.getByText('Read as Murder in Bilaspur, Himachal Pradesh.').waitFor();
      expect(page.url()).toContain('015');
    });

    it('may be too many for an address', async () => {
      const { page, errors } = await stage().open('/try?frequency=day');
      const days = Array.from({ length: 900 }, (_, i) => 1_000_000 + (i % 7));
      await page.getByLabel('Past values, oldest first').fill(days.join(' '));
      await page.getByRole('button', { name: 'Forecast' }).click();
      await page.getByText('Too long for an address').waitFor({ timeout: 30_000 });
      const api = await predicted(
        { values: days },
        { frequency: 'day', models: ['naive', 'ses'], horizon: 1 },
      );
      const shown = await page.getByRole('table', { name: 'Every model' }).textContent();
      expect(shown).toContain(formatMean(answerOf(api, 'naive')));
      expect(page.url()).not.toContain('values');
      expect(errors).toEqual([]);
    });

    it('are forecast in Hindi as well', async () => {
      const { page } = await stage().open('/hi/try?values=25+30+28&until=2022');
      await page.getByRole('heading', { name: 'अपने आँकड़े आज़माएँ' }).waitFor();
      await page.getByText(/^2023 में लगभग/).waitFor();
      await page.getByRole('link', { name: 'सूरत में सेंधमारी' }).waitFor();
      await page.getByRole('link', { name: 'मूल परियोजना का उदाहरण' }).click();
      await page.waitForURL(/district=502/);
      expect(page.url()).toContain('/hi/try');
    });
  });
}
