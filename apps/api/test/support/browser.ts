import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** An installed browser; undefined where there is none. */
export const BROWSER = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path));
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser of one test. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: BROWSER!, args: ARGUMENTS });
  onTestFinished(() => browser.close());
  return browser;
}
