import { describe, expect, it } from 'vitest';
import { formatCount } from '@/format/number';
import { ask } from '../ask';
import type { Stage } from '../stage';

/** Places and crimes side by side. */
export function compareSuite(stage: () => Stage) {
  describe('the comparison', () => {
    it('needs no script, and shows what the API says', async () => {
      const { page } = await stage().open('/compare?places=490,s27&crime=murder', {
        javaScriptEnabled: false,
      });
      const last = await ask(stage().api).recorded('murder', '490', '2022');
      await page
        .getByRole('img', { name: /Murder in Pune, Maharashtra/ })
        .first()
        .waitFor();
      const rows = await page.getByRole('row').allTextContents();
      expect(rows[0]).toBe('YearPuneMaharashtra');
      expect(rows.find((row) => row.startsWith('2022'))).toMatch(`2022${formatCount(last)}`);
      await page.getByRole('textbox').fill('gurgaon');
      await page.getByRole('button', { name: 'Add' }).click();
      await page.getByRole('link', { name: 'Gurugram', exact: true }).waitFor();
    });

    it('gains a place by name with the keyboard, and loses it again', async () => {
      const { page, errors } = await stage().open('/compare?places=490&crime=burglary');
      await page.waitForLoadState('networkidle');
      await page.getByRole('combobox', { name: /^Add a district/ }).pressSequentially('nagpur');
      await page.getByRole('option', { name: /^Nagpur/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/places=490,484/);
      const lines = page.locator('svg[role=img]:visible [data-line]');
      await page.getByRole('link', { name: 'Remove Nagpur' }).waitFor();
      expect(await lines.count()).toBe(2);
      await page.getByRole('link', { name: 'Remove Pune' }).click();
      await page.waitForURL(/places=484&/);
      await page.goBack();
      await page.getByRole('link', { name: 'Remove Pune' }).waitFor();
      expect(errors).toEqual([]);
    });

    it('keeps everything in the address, caveats included', async () => {
      const path = '/compare?places=490&crime=burglary,arson&by=crimes&as=index';
      const { page } = await stage().open(path);
      const rows = () => page.getByRole('row').allTextContents();
      expect((await rows())[1]).toBe('2017100100');
      await page.reload();
      expect((await rows())[0]).toBe('YearBurglaryArson');
      await page.getByText('All start at 100 in 2017').waitFor();
      await page.getByRole('link', { name: 'Per 1,00,000 people' }).click();
      await page.getByText('It is no measure of danger.', { exact: false }).waitFor();
    });

    it('takes six and no more', async () => {
      const { page } = await stage().open('/compare?places=490,484,482,483,s27,india,466');
      expect(await page.getByRole('link', { name: /^Remove/ }).count()).toBe(6);
      await page.getByText('Six are compared').waitFor();
    });

    it('reads in Hindi, and begins with nothing where nothing is chosen', async () => {
      const { page } = await stage().open('/hi/compare?places=');
      await page.getByRole('heading', { level: 1, name: 'तुलना' }).waitFor();
      await page.getByText('अभी कुछ चुना नहीं गया है').waitFor();
    });
  });
}
