import { type Browser, chromium } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../../../vitest.browser.js';

/** An installed browser; null where there is none. */
export const BROWSER = findChromium();

/** A browser of one test. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: BROWSER!, args: CHROMIUM_FLAGS });
  onTestFinished(() => browser.close());
  return browser;
}
