import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS } from '../../../../vitest.browser';
import { Front } from './front';
import { type Mailbox, openMailbox } from './mailbox';
import { freePort, type Started, startProcess } from './start-process';

const repository = resolve(import.meta.dirname, '../../../..');
const API = join(repository, 'apps/api/dist/main.js');
const DASHBOARD = join(repository, 'apps/dashboard/.next/standalone/apps/dashboard/server.js');

/** The real API, the built dashboard before it, and a browser. */
export type Stage = {
  api: string;
  dashboard: string;
  /** a page that notes console errors and requests to other origins */
  open(path: string, options?: BrowserContextOptions): Promise<Visit>;
  /** what the API mails */
  mailbox: Mailbox;
  /** one more dashboard, behind a front that can train or be away */
  behindFront(): Promise<{ dashboard: string; front: Front }>;
  /** closes every page opened since the last call */
  clear(): Promise<void>;
  close(): Promise<void>;
};

export type Visit = { page: Page; errors: string[]; strangers: string[] };

export async function setStage(executablePath: string): Promise<Stage> {
  for (const built of [API, DASHBOARD]) {
    if (!existsSync(built)) throw new Error(`${built} is not built: run "pnpm build" first.`);
  }
  const started: Started[] = [];
  const fronts: Front[] = [];
  const home = process.env.CRIMECAST_TEST_HOME ?? mkdtempSync(join(tmpdir(), 'crimecast-browser-'));
  const mailbox = await openMailbox();
  const port = await freePort();
  const api = await startApi(home, `http://127.0.0.1:${port}`, mailbox.url);
  started.push(api);
  const dashboard = await startDashboard(api.url, port);
  started.push(dashboard);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  return {
    api: api.url,
    dashboard: dashboard.url,
    mailbox,
    open: (path, options) => visit(browser, new URL(path, dashboard.url), options),
    async behindFront() {
      const front = new Front(await freePort(), api.url);
      fronts.push(front);
      const other = await startDashboard(`http://127.0.0.1:${front.port}`);
      started.push(other);
      return { dashboard: other.url, front };
    },
    async clear() {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    async close() {
      await browser.close();
      await Promise.all(fronts.map((front) => front.close()));
      await Promise.all(started.map((process) => process.stop()));
      await mailbox.close();
      if (!process.env.CRIMECAST_TEST_HOME) rmSync(home, { recursive: true, force: true });
    },
  };
}

async function startApi(home: string, site: string, smtp: string): Promise<Started> {
  const port = await freePort();
  const env = {
    CRIMECAST_HOME: home,
    CRIMECAST_LOG_LEVEL: 'warn',
    CRIMECAST_PUBLIC_URL: site,
    CRIMECAST_SMTP_URL: smtp,
    CRIMECAST_MAIL_FROM: 'CrimeCast <alerts@example.org>',
  };
  return startProcess([API, '--port', String(port)], {
    port,
    path: '/health/ready',
    env,
    withinMs: 540_000,
  });
}

async function startDashboard(api: string, chosen?: number): Promise<Started> {
  const port = chosen ?? (await freePort());
  const env = { PORT: String(port), HOSTNAME: '127.0.0.1', CRIMECAST_API_URL: api };
  return startProcess([DASHBOARD], { port, path: '/about', env, withinMs: 30_000 });
}

async function visit(
  browser: Browser,
  url: URL,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith('http') && asked.origin !== url.origin)
      strangers.push(asked.href);
  });
  await page.goto(url.href);
  if (options.javaScriptEnabled !== false) await alive(page);
  return { page, errors, strangers };
}

/** Until React has taken over what the server wrote: scripts come after the first paint. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [
      ...document.querySelectorAll('body, input:not([type=hidden]), textarea, select, button'),
    ].every((element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))),
  );
}

/** Until the map answers to the pointer. */
export async function mapReady(page: Page): Promise<void> {
  await page.locator('svg.map[data-shapes="ready"]').waitFor();
}
