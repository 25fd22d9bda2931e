import { expect, it } from 'vitest';
import { findChromium } from '../../../../vitest.browser';

it('takes the browser named in CHROMIUM_PATH when it is there', () => {
  expect(findChromium({ NODE_ENV: 'test', CHROMIUM_PATH: process.execPath })).toBe(
    process.execPath,
  );
});

it('ignores a path that leads nowhere', () => {
  expect(findChromium({ NODE_ENV: 'test', CHROMIUM_PATH: '/nowhere/chromium' })).not.toBe(
    '/nowhere/chromium',
  );
});
