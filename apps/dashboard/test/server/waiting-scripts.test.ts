import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { PageText, withWaitingScripts } from '../../src/server/waiting-scripts';

const PAGE =
  '<!DOCTYPE html><html><head><link rel="stylesheet" href="/a.css"/>' +
  '<link rel="preload" as="script" fetchPriority="low" nonce="N" href="/main.js"/>' +
  '<script src="/a.js" async="" nonce="N"></script><script src="/old.js" noModule="" nonce="N"></script>' +
  '<link rel="preload" as="font" href="/f.woff2"/></head><body><h1>हिन्दी &lt; ₹ 5</h1>' +
  '<script nonce="N">if (1 < 2) go("\\u003cscript src=x>")</script>' +
  '<script src="/main.js" id="_R_" nonce="N" async=""></script></body></html>';

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

describe('PageText', () => {
  it('has scripts wait and takes away what would fetch them early, and nothing else', () => {
    const page = changed([PAGE]);
    const loader = /<script nonce="N">\(function.*?<\/script>/s.exec(page)?.[0] ?? '';
    expect(loader).toContain('data-src');
    expect(page.replace(loader, '')).toBe(
      PAGE.replace(
        '<link rel="preload" as="script" fetchPriority="low" nonce="N" href="/main.js"/>',
        '',
      )
        .replace(
          '<script src="/a.js" async="" nonce="N">',
          '<script type="text/plain" data-src="/a.js" nonce="N">',
        )
        .replace(
          '<script src="/main.js" id="_R_" nonce="N" async="">',
          '<script type="text/plain" data-src="/main.js" id="_R_" nonce="N">',
        ),
    );
  });

  it('says the same wherever the page is cut, within letters too', () => {
    const bytes = new TextEncoder().encode(PAGE);
    const cuts = fc.uniqueArray(fc.nat(bytes.length), { maxLength: 12 });
    fc.assert(
      fc.property(cuts, (at) => {
        const edges = [0, ...at.toSorted((a, b) => a - b), bytes.length];
        const parts = edges.slice(1).map((end, i) => bytes.subarray(edges[i], end));
        expect(changed(parts)).toBe(changed([PAGE]));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves a page without scripts as it is', () => {
    expect(changed(['<p>1 < 2', ' and <'])).toBe('<p>1 < 2 and <');
  });
});

describe('withWaitingScripts', () => {
  it('sends a page whole whose length was said before it grew', async () => {
    const { text } = await get((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Content-Length', Buffer.byteLength(PAGE));
      response.end(PAGE);
    });
    expect(text).toBe(changed([PAGE]));
  });

  it('sends a page that comes in parts', async () => {
    const { text } = await get((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.write(PAGE.slice(0, 150));
      response.write(Buffer.from(PAGE.slice(150)), () => response.end());
    });
    expect(text).toBe(changed([PAGE]));
  });

  it('changes nothing that is no page', async () => {
    const { text, headers } = await get((_, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.setHeader('Content-Length', Buffer.byteLength(PAGE));
      response.end(PAGE, 'utf8');
    });
    expect(text).toBe(PAGE);
    expect(headers.get('Content-Length')).toBe(String(Buffer.byteLength(PAGE)));
  });

  it('answers without a body where there is none', async () => {
    const { status, text } = await get((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.statusCode = 304;
      response.end();
    });
    expect([status, text]).toEqual([304, '']);
  });
});

function changed(parts: (string | Uint8Array)[]): string {
  const page = new PageText();
  return parts.map((part) => page.add(part)).join('') + page.rest();
}

async function get(answer: RequestListener) {
  const server = createServer((request, response) =>
    answer(request, withWaitingScripts(response) as typeof response),
  );
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/`);
  return { status: response.status, headers: response.headers, text: await response.text() };
}
