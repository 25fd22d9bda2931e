import { describe, expect, it } from 'vitest';
import { mapReady, type Stage } from '../stage';

/** When the API is away or still at its first training. */
export function serviceSuite(stage: () => Stage) {
  describe('when the API', () => {
    it('does not answer, the page says what to do and comes back by itself', async () => {
      const { dashboard, front } = await stage().behindFront();
      const { page } = await stage().open(`${dashboard}/`);
      await page.getByRole('heading', { name: 'The forecasts are out of reach' }).waitFor();
      await page.getByText('npm start').waitFor();
      await front.open();
      await mapReady(page);
      expect(await page.locator('.districts path').count()).toBe(755);
      await front.close();
    });

    it('trains its first run, recorded years are there and the forecast follows by itself', async () => {
      const { dashboard, front } = await stage().behindFront();
      front.mode = 'training';
      await front.open();
      const { page } = await stage().open(`${dashboard}/?crime=murder`);
      await mapReady(page);
      await page.getByText('The first forecast is being made: 38%.').waitFor();
      expect(await page.getByTestId('map-kind').textContent()).toBe('Recorded in 2022');
      expect(await page.getByRole('radio', { name: '2023' }).isDisabled()).toBe(true);
      front.mode = 'pass';
      await page.getByText('Forecast for 2023').waitFor();
      expect(await page.getByText('The first forecast is being made').count()).toBe(0);
      await front.close();
    });

    it('goes away while a page is open, what was loaded stays and the rest follows later', async () => {
      const { dashboard, front } = await stage().behindFront();
      await front.open();
      const { page } = await stage().open(`${dashboard}/?crime=murder`);
      await mapReady(page);
      await front.close();
      await page.getByLabel('Crime', { exact: true }).selectOption('robbery');
      await page.getByText('The CrimeCast API stopped answering.').waitFor();
      expect(await page.locator('.districts path').count()).toBe(755);
      await front.open();
      await page.getByRole('heading', { level: 1, name: /robbery/ }).waitFor();
      expect(await page.getByText('The CrimeCast API stopped answering.').count()).toBe(0);
    });

    it('does not answer, the dashboard still says at /health/live that it runs itself', async () => {
      const { dashboard } = await stage().behindFront();
      const response = await fetch(`${dashboard}/health/live`, { redirect: 'error' });
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ status: 'ok' });
    });

    it('is asked through the dashboard, its answers and problems come through unchanged', async () => {
      const { api, dashboard } = stage();
      const [direct, passed] = await Promise.all([
        fetch(`${api}/v1/series`),
        fetch(`${dashboard}/api/v1/series`),
      ]);
      expect(passed.status).toBe(direct.status);
      expect(passed.headers.get('content-type')).toBe(direct.headers.get('content-type'));
      expect(((await passed.json()) as { code: string }).code).toBe(
        ((await direct.json()) as { code: string }).code,
      );
      const posted = await fetch(`${dashboard}/api/predict`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ crime_series: [25, 30, 28], district_code: 502 }),
      });
      expect(posted.status).toBe(200);
      expect(
        Number.isInteger(((await posted.json()) as { predicted_value: number }).predicted_value),
      ).toBe(true);
    });

    it('is the only thing reachable through the dashboard', async () => {
      const { dashboard } = stage();
      expect((await fetch(`${dashboard}/api/docs`)).status).toBe(404);
      expect((await fetch(`${dashboard}/api/v1/..%2f..%2fdocs`)).status).toBe(404);
    });
  });
}
