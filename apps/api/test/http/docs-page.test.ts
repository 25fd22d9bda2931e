import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { BROWSER, openBrowser } from '../support/browser.js';
import { smallServer } from '../support/test-server.js';

describe('the page at /docs', () => {
  let server: Awaited<ReturnType<typeof smallServer>>;
  beforeAll(async () => {
    server = await smallServer();
  });
  afterAll(() => server.stop());

  it('is served with a policy that keeps every request on this server', async () => {
    const page = await server.app.inject({ url: '/docs' });
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:/);
  });

  it('serves its own script and finds the document', async () => {
    const script = await server.app.inject({ url: '/docs/static/swagger-ui-bundle.js' });
    expect(script.statusCode).toBe(200);
    const json = await server.app.inject({ url: '/docs/json' });
    expect(json.json().openapi).toBe('3.1.0');
  });
});

describe.runIf(BROWSER)('the page at /docs in a browser', () => {
  it('lists the routes, opens one and asks it, under its policy and from this server alone', async () => {
    const server = await smallServer();
    onTestFinished(server.stop);
    const url = await server.app.listen({ port: 0, host: '127.0.0.1' });
    const browser = await openBrowser();
    const page = await browser.newPage({ viewport: { width: 1100, height: 1400 } });
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== url) wrong.push(request.url());
    });

    await page.goto(`${url}/docs`);
    const states = page.locator('#operations-observed-listStates');
    await states.waitFor();
    expect(await page.locator('.opblock').count()).toBeGreaterThan(20);
    await states.locator('.opblock-summary-control').click();
    await states.locator('button.execute').click();
    await states.locator('.live-responses-table .response-col_status').first().waitFor();
    expect(await states.locator('.live-responses-table').textContent()).toContain('Maharashtra');
    const screenshot = process.env.CRIMECAST_SCREENSHOTS;
    if (screenshot) await page.screenshot({ path: `${screenshot}/docs.png` });
    expect(wrong).toEqual([]);
  });
});

if (!BROWSER) {
  it('is left out: no Chromium is installed at CHROMIUM_PATH or /usr/bin', () => {
    expect(process.env.CRIMECAST_REQUIRE_BROWSER, 'a browser is required here').not.toBe('1');
  });
}
