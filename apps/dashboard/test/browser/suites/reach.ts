import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { mapReady, type Stage } from '../stage';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGES = [
  '/',
  '/?crime=burglary&district=490',
  '/district/490?crime=murder',
  '/hi/district/490?crime=burglary&show=table&order=size',
  '/state/27?crime=burglary',
  '/india?crime=murder',
  '/compare?places=490,484,s27&crime=burglary&as=rate',
  '/embed/district/490?crime=burglary',
  '/?measure=change&year=2022',
  '/?crime=murder&measure=risk&state=27',
  '/hi?state=32&measure=rate',
  '/table?crime=murder',
  '/hi/table?state=27&measure=change&sort=-cases',
  '/data',
  '/about',
  '/methods',
  '/ethics',
  '/try?values=350+-3+x',
  '/hi/try?values=25+30+28&crime=murder&district=502',
  '/models',
  '/hi/models?by=state',
  '/models/default',
  '/outlook?crime=murder',
  '/hi/outlook?crime=burglary&state=07',
  '/hi/data',
  '/alerts?district=490&crime=burglary',
  '/hi/alerts',
  '/alerts/confirm?token=c.0.abc.def',
];

/** Every reader: small screens, dark paper, assistive technology. */
export function reachSuite(stage: () => Stage) {
  describe('every page', () => {
    for (const path of PAGES) {
      it(`has no axe violations: ${path}`, async () => {
        for (const colorScheme of schemesOf(path)) {
          const { page, errors, strangers } = await stage().open(path, { colorScheme });
          await page.waitForLoadState('networkidle');
          expect(await violations(page), colorScheme).toEqual([]);
          expect(errors).toEqual([]);
          expect(strangers).toEqual([]);
          await page.context().close();
        }
      });

      it(`fits a phone of 360 pixels: ${path}`, async () => {
        const { page } = await stage().open(path, { viewport: { width: 360, height: 740 } });
        await page.waitForLoadState('networkidle');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
        if (path === '/') expect(await violations(page)).toEqual([]);
      });
    }
  });

  describe('a slow line', () => {
    it('carries no script before the page is painted', async () => {
      for (const path of ['/?crime=burglary', '/hi/district/490']) {
        const { page } = await stage().open(path);
        const { painted, asked } = await page.evaluate(() => ({
          painted: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
          asked: performance
            .getEntriesByType('resource')
            .filter(({ name }) => name.endsWith('.js'))
            .map(({ startTime }) => startTime),
        }));
        expect(asked.length).toBeGreaterThan(5);
        expect(Math.min(...asked)).toBeGreaterThanOrEqual(painted);
      }
    });

    it('carries pages packed as well as the browser can', async () => {
      const answer = await fetch(`${stage().dashboard}/about`, {
        headers: { 'accept-encoding': 'gzip, br' },
      });
      expect(answer.headers.get('content-encoding')).toBe('br');
      expect(await answer.text()).toContain('</html>');
    });
  });

  describe('dark paper', () => {
    it('follows the system, and the button overrules it', async () => {
      const { page } = await stage().open('/about', { colorScheme: 'dark' });
      expect(await paper(page)).toBe('rgb(20, 23, 26)');
      await page.getByRole('button', { name: 'Use light colours' }).click();
      expect(await paper(page)).toBe('rgb(251, 250, 247)');
      await page.reload();
      expect(await paper(page)).toBe('rgb(251, 250, 247)');
    });

    it('comes without scripts as well', async () => {
      const { page } = await stage().open('/about', {
        colorScheme: 'dark',
        javaScriptEnabled: false,
      });
      expect(await paper(page)).toBe('rgb(20, 23, 26)');
    });
  });

  describe('on a phone', () => {
    it('a touched district opens a sheet that leaves part of the page in sight', async () => {
      const { page } = await stage().open('/', {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
      });
      await mapReady(page);
      await page.locator('#d-490').tap();
      const sheet = page.getByRole('region', { name: 'District Pune' });
      await sheet.getByText(/is expected to record/).waitFor();
      const box = await sheet.boundingBox();
      expect(box!.y).toBeGreaterThan(150);
      expect(Math.round(box!.y + box!.height)).toBe(844);
    });
  });
}

/** The long table has the colours of the short ones; looking at its 755 rows once takes long enough. */
function schemesOf(path: string): ('light' | 'dark')[] {
  return path.startsWith('/table') ? ['light'] : ['light', 'dark'];
}

type AxeResult = { violations: { id: string; nodes: { html: string }[] }[] };

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const result = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResult> } }).axe.run(),
  );
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}

function paper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
