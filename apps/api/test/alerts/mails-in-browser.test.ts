import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accuracyReader } from '../../src/accuracy/published-accuracy.js';
import type { AlertItem, AlertKind, AlertLanguage } from '../../src/alerts/alert.js';
import { confirmLetter, digestLetter, type Letter } from '../../src/alerts/compose/compose.js';
import { namesIn } from '../../src/alerts/compose/names.js';
import { linksOf } from '../../src/alerts/links.js';
import type { Subscription } from '../../src/alerts/rows/subscriptions.js';
import { createTokens } from '../../src/alerts/tokens.js';
import { type Catalog, loadCatalog } from '../../src/catalog/catalog.js';
import { defaultRun } from '../../src/run/run-options.js';
import { BROWSER, openBrowser } from '../support/browser.js';
import { SEE_MAIL, type SeenMail } from './support/see-mail.js';

const PICTURES = process.env.CRIMECAST_SCREENSHOTS;
/** Gmail cuts off what is longer. */
const MOST_BYTES = 100_000;
const TIME = {
  'elevated-risk': '2023',
  'above-range': '2022',
  'forecast-changed': '2023',
} as const;

/** Entries of every district for a crime, with figures of all sizes. */
function itemsOf(catalog: Catalog, kind: AlertKind, most: number): AlertItem[] {
  const crimes = [...catalog.crimes.keys()];
  return [...catalog.districts.keys()].slice(0, most).map((district, at) => {
    const i = at + 1;
    return {
      ...{
        kind,
        district,
        crime: crimes[i % crimes.length]!,
        time: TIME[kind],
        mean: 7.3 * i ** 2,
      },
      ...(kind === 'elevated-risk' ? { probability: 0.2 + i / 2000, from: 9.5 * i ** 2 } : {}),
      ...(kind === 'above-range' ? { value: 12 * i ** 2, upper: 10 * i ** 2 } : {}),
      ...(kind === 'forecast-changed' ? { before: 5 * i ** 2 } : {}),
    };
  });
}

async function lettersIn(language: AlertLanguage): Promise<Record<string, Letter>> {
  const catalog = await loadCatalog(defaultRun().crimes);
  const accuracy = await accuracyReader(undefined)();
  const tokens = createTokens(Buffer.alloc(32, 1));
  const about = { id: 'AbCdEfGhIjKl', addressHash: 'a'.repeat(64) };
  const links = linksOf('https://crime.example.org', tokens, about, language);
  const matter = { language, links, names: namesIn(catalog, language) };
  const all = (most: number) => [
    ...itemsOf(catalog, 'elevated-risk', most),
    ...itemsOf(catalog, 'above-range', most),
    ...itemsOf(catalog, 'forecast-changed', most),
  ];
  const asked = {
    ...{ kind: 'elevated-risk', level: 'district', area: '490' },
    ...{ crime: 'cyber-crime-against-women-and-children', group: null },
  } as Subscription;
  return {
    confirm: confirmLetter(asked, matter),
    one: digestLetter(itemsOf(catalog, 'elevated-risk', 1), accuracy, matter),
    each: digestLetter(all(2), accuracy, matter),
    many: digestLetter(all(700), accuracy, matter),
  };
}

describe.each<AlertLanguage>(['en', 'hi'])('mails in %s', (language) => {
  it.runIf(BROWSER)('fit every screen, need nothing from elsewhere and can be read', async () => {
    const letters = await lettersIn(language);
    const browser = await openBrowser();
    for (const [name, { html }] of Object.entries(letters)) {
      expect(Buffer.byteLength(html), name).toBeLessThan(MOST_BYTES);
      for (const [width, colorScheme] of [
        [360, 'light'],
        [640, 'light'],
        [360, 'dark'],
      ] as const) {
        const context = await browser.newContext({
          ...{ viewport: { width, height: 740 }, colorScheme, javaScriptEnabled: false },
        });
        const page = await context.newPage();
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.setContent(html);
        const about = `${name} at ${width}, ${colorScheme}`;
        if (PICTURES) {
          const file = `mail-${name}-${language}-${width}-${colorScheme}.png`;
          await page.screenshot({ path: join(PICTURES, file), fullPage: name !== 'many' });
        }
        const seen = await page.evaluate<SeenMail>(SEE_MAIL);
        expect(seen.wide, about).toBeLessThanOrEqual(width);
        expect(Math.min(...seen.sizes), about).toBeGreaterThanOrEqual(13);
        // WCAG 2.2, 1.4.3.
        expect(Math.min(...seen.contrasts), about).toBeGreaterThanOrEqual(4.5);
        expect(seen.page, about).toBe(
          colorScheme === 'dark' ? 'rgb(21, 24, 28)' : 'rgb(251, 250, 247)',
        );
        expect(new Set(seen.links), about).toEqual(new Set(['https:']));
        expect(seen.images, about).toBe(0);
        expect(asked, about).toEqual([]);
        await context.close();
      }
    }
  });

  it('use nothing that common mail programs drop', async () => {
    for (const [name, { html }] of Object.entries(await lettersIn(language))) {
      expect(html, name).not.toMatch(
        /display:\s*(flex|grid)|position:|<script|<link|url\(|@import/i,
      );
    }
  });

  it('say the same as text, in lines that programs show whole', async () => {
    for (const [name, { text, html }] of Object.entries(await lettersIn(language))) {
      for (const line of text.split('\n')) {
        const bare = line.trim().startsWith('https://');
        if (!bare) expect([...line].length, `${name}: ${line}`).toBeLessThanOrEqual(72);
      }
      const links = (from: string) =>
        new Set(from.replaceAll('&amp;', '&').match(/https:[^\s"<]+/g));
      expect(links(text), name).toEqual(links(html));
    }
  });
});
