import { describe, expect, it } from 'vitest';
import type { Stage } from '../stage';

const FORM = '/alerts?district=490&crime=burglary';

/** From the form to the mail, to the confirmation, to the end of it. */
export function alertsSuite(stage: () => Stage) {
  describe('alerts', () => {
    it.each([true, false])(
      'are asked for, confirmed, seen and ended; with scripts: %s',
      async (scripts) => {
        const address = `reader-${scripts}@example.org`;
        const { page, errors } = await stage().open(FORM, { javaScriptEnabled: scripts });
        expect(await page.getByLabel('Place').inputValue()).toBe('district/490');
        await page.getByLabel('An e-mail address').fill(address);
        await page.getByRole('button', { name: 'Ask for it' }).click();
        await page.getByText('A message with a link is on its way').waitFor();

        const mail = await stage().mailbox.to(address);
        expect(mail.text?.replace(/\s+/g, ' ')).toContain('burglary in Pune, Maharashtra');
        const link = /http\S+\/alerts\/confirm\S+/.exec(mail.text ?? '')![0];
        await page.goto(link);
        await page.getByRole('button', { name: 'Confirm' }).click();
        await page.getByText('Confirmed. You will be told of: burglary in Pune').waitFor();
        await page.getByRole('link', { name: 'See all alerts of this address' }).click();
        await page.getByRole('button', { name: 'End: burglary in Pune, Maharashtra' }).click();
        await page.getByText(scripts ? 'It has ended.' : 'This address has no alerts.').waitFor();
        expect(errors).toEqual([]);
      },
    );

    it('keep what was typed when an address is none, and say what is wrong', async () => {
      const { page } = await stage().open(FORM);
      await page.getByLabel('An e-mail address').fill('not an address');
      await page.getByRole('button', { name: 'Ask for it' }).click();
      await page.getByText('The address must be one e-mail address').waitFor();
      expect(await page.getByLabel('An e-mail address').inputValue()).toBe('not an address');
    });

    it('tell how often each kind was right, as the API does', async () => {
      const about = (await (await fetch(`${stage().api}/v1/alerts`)).json()) as {
        kinds: { record: { flagged?: number; right?: number } }[];
      };
      const { flagged, right } = about.kinds[0]!.record;
      const { page } = await stage().open('/alerts');
      const said = new Intl.NumberFormat('en-IN');
      const sentence = `Of ${said.format(flagged!)} such flags in past years ${said.format(right!)} came true`;
      await page.getByText(sentence).waitFor();
    });

    it('refuse links that are cut off', async () => {
      const { page } = await stage().open('/alerts/unsubscribe?token=u.0.abc.def');
      await page.getByRole('button', { name: 'Stop all' }).click();
      await page.getByText('The link is not one of ours').waitFor();
    });

    it('speak Hindi', async () => {
      const { page, errors } = await stage().open('/hi/alerts');
      await page.getByRole('heading', { name: 'सूचनाएँ' }).waitFor();
      await page.getByLabel('ई-मेल पता').fill('hindi@example.org');
      await page.getByRole('button', { name: 'सूचना माँगें' }).click();
      await page.getByText('इस पते पर एक लिंक वाला संदेश').waitFor();
      const mail = await stage().mailbox.to('hindi@example.org');
      expect(mail.subject).toBe('अपनी CrimeCast सूचना की पुष्टि करें');
      expect(errors).toEqual([]);
    });
  });
}
