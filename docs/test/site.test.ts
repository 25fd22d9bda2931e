import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../vitest.browser.js';
import { answerFile } from './answer-file.js';

const SITE = join(import.meta.dirname, '../.vitepress/dist');
const browserPath = findChromium();
const required = process.env.CRIMECAST_REQUIRE_BROWSER === '1';

describe.runIf(required || browserPath !== null)('the built site', () => {
  let server: Server;
  let browser: Browser;
  let address: string;
  beforeAll(async () => {
    server = createServer((request, response) => answerFile(SITE, request, response));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: browserPath!, args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it('opens every page without an error or a request elsewhere, and every link of it leads somewhere', async () => {
    const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html') && file !== '404.html')
      .map((file) => `/${file.replace(/(index)?\.html$/, '')}`);
    expect(pages.length).toBeGreaterThan(40);
    const page = await browser.newPage();
    const troubles: string[] = [];
    page.on('pageerror', ({ message }) => troubles.push(`${page.url()}: ${message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(`${page.url()}: ${message.text()}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(address)) troubles.push(`asks ${url}`);
    });
    const links = new Set<string>();
    for (const path of pages) {
      const answer = await page.goto(address + path);
      expect(answer?.status(), path).toBe(200);
      expect(await page.locator('h1').first().textContent(), path).not.toBe('');
      const found = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.split('#')[0]!));
      for (const link of found) if (link.startsWith(address)) links.add(link);
    }
    for (const link of links) expect((await fetch(link)).status, link).toBe(200);
    expect(troubles).toEqual([]);
  });

  it('finds a page by its words', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}/start/library`);
    await page.getByRole('button', { name: 'Search' }).first().click();
    await page.getByRole('searchbox').fill('leakageCheck');
    await page.locator('.result').first().click();
    await page.getByText('leakageCheck').first().waitFor();
  });

  it('shows the programs of the examples as they are', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}/how-to/write-a-forecaster`);
    const text = await page.locator('div[class*="language-"] pre').first().textContent();
    expect(text).toContain("name: 'half-way'");
  });
});
