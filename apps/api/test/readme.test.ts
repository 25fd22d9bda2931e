import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codeBlocks, runBlock } from '../../../vitest.readme.js';
import * as entry from '../src/index.js';
import { SMALL, THREAD, temporaryHome } from './support/test-server.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('the example of the README starts a server, asks it for a forecast and ends it', async () => {
  const blocks = codeBlocks(readme, 'js');
  expect(blocks).toHaveLength(1);
  const asked: unknown[] = [];
  const printed: unknown[] = [];
  /** As the example asks for, but small, at a free port and in a folder of this test. */
  const startServer: typeof entry.startServer = (options) => {
    asked.push(options);
    return entry.startServer({
      ...{ ...SMALL, crimes: ['murder'], models: ['default'] },
      ...{ logLevel: 'silent', threadUrl: THREAD, ...options },
      ...{ home: temporaryHome(), port: 0 },
    });
  };
  await runBlock(
    blocks[0]!,
    { '@crimecast/api': async () => ({ ...entry, startServer }) },
    { console: { log: (value: unknown) => printed.push(value) } },
  );

  expect(asked).toEqual([{ port: 4000, host: '127.0.0.1', home: '.crimecast' }]);
  const [url, answer] = printed as [string, { data: object[] }];
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(answer.data[0]).toMatchObject({
    crime: 'murder',
    district: '490',
    mean: expect.any(Number),
  });
  await expect(fetch(`${url}/health/live`)).rejects.toThrow();
}, 180_000);
