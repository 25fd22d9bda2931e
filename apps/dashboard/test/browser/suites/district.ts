import { describe, expect, it } from 'vitest';
import { formatCount, formatMean } from '@/format/number';
import { ask } from '../ask';
import { mapReady, type Stage } from '../stage';

export function districtSuite(stage: () => Stage) {
  describe('a district', () => {
    it('opens on a click, with the numbers the API gives', async () => {
      const { page, errors } = await stage().open('/?crime=burglary');
      await mapReady(page);
      await page.locator('#d-490').click();
      const panel = page.getByRole('region', { name: 'District Pune' });
      await panel.getByText(/In 2023, Pune is expected to record/).waitFor();
      await panel.getByText('The same numbers as a table').click();
      const { mean } = await ask(stage().api).expected('burglary', '490');
      const last = await ask(stage().api).recorded('burglary', '490', '2022');
      const rows = await panel.getByRole('row').allTextContents();
      expect(rows).toContainEqual(`2022${formatCount(last)}recorded`);
      expect(rows.find((row) => row.includes('expected'))).toMatch(`2023${formatMean(mean!)}`);
      const chart = panel.getByRole('img', { name: /Burglary in Pune/ });
      expect(await chart.locator('[data-part="recorded"] circle').count()).toBe(6);
      expect(await chart.locator('[data-level]').count()).toBe(2);
      expect(page.url()).toContain('district=490');
      expect(errors).toEqual([]);
    });

    it('is found by name with the keyboard', async () => {
      const { page } = await stage().open('/');
      await mapReady(page);
      await page.getByRole('combobox', { name: 'Find a district' }).pressSequentially('bilasp');
      await page.getByRole('option', { name: /Bilaspur Chhattisgarh/ }).waitFor();
      await page.getByRole('option', { name: /Bilaspur Himachal Pradesh/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Bilaspur' }).waitFor();
      await page.getByRole('complementary').getByText('Himachal Pradesh').first().waitFor();
    });

    it('is found by its old name, in Hindi and misspelt, and says why', async () => {
      const { page, errors } = await stage().open('/');
      await mapReady(page);
      const field = page.getByRole('combobox', { name: 'Find a district' });
      for (const [typed, option] of [
        ['gurgaon', /Gurugram Haryana · old name of Gurugram/],
        ['पुणे', /Pune Maharashtra/],
        ['puune', /Pune Maharashtra/],
      ] as const) {
        await field.fill(typed);
        await page.getByRole('option', { name: option }).waitFor();
      }
      await field.fill('atlantis');
      await page.getByText('No district of that name.').waitFor();
      expect(errors).toEqual([]);
    });

    it('is reached on the map with arrow keys, read out, and opened with Enter', async () => {
      const { page } = await stage().open('/?year=2022');
      await mapReady(page);
      await page.getByRole('application').focus();
      await page.keyboard.press('ArrowRight');
      const status = page.locator('[role=status].sr-only');
      const first = await status.textContent();
      await page.keyboard.press('ArrowRight');
      const second = await status.textContent();
      expect(first).toMatch(/recorded cases? in 2022/);
      expect(second).not.toBe(first);
      await page.keyboard.press('Enter');
      await page.waitForURL(/district=/);
      await page.getByRole('heading', { level: 2, name: second!.split(',')[0]! }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { name: 'All districts together' }).waitFor();
    });

    it('is still open after a reload and closes with back', async () => {
      const { page } = await stage().open('/?crime=murder&year=2021');
      await mapReady(page);
      await page.locator('#d-490').click();
      await page.getByRole('heading', { name: 'Pune' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'Pune' }).waitFor();
      expect(await page.getByRole('radio', { name: '2021' }).isChecked()).toBe(true);
      expect(await page.getByLabel('Crime', { exact: true }).inputValue()).toBe('murder');
      await page.goBack();
      await page.getByRole('heading', { name: 'All districts together' }).waitFor();
    });

    it('without figures says so', async () => {
      const { page } = await stage().open('/?district=JK-MIR');
      await page.getByText('NCRB’s table has no figures under this district’s code').waitFor();
    });

    it('that does not exist is a 404 page', async () => {
      const response = await fetch(`${stage().dashboard}/district/nowhere`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('There is no such page');
    });

    it('is listed with all others in a table that needs no script', async () => {
      const { page } = await stage().open('/table?crime=murder&year=2022', {
        javaScriptEnabled: false,
      });
      expect(await page.getByRole('row').count()).toBe(756);
      const recorded = await ask(stage().api).recorded('murder', '490', '2022');
      const row = { name: `Pune Maharashtra ${formatCount(recorded)}`, exact: true };
      expect(await page.getByRole('row', row).count()).toBe(1);
    });
  });
}
