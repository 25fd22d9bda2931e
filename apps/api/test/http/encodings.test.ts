import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodingOf, pack, takesGzip } from '../../src/http/encodings.js';

describe('encodingOf', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['identity', 'identity'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0.5, gzip', 'gzip'],
    ['br;q=0, gzip;q=0.1', 'gzip'],
    ['*', 'br'],
    ['gzip;q=0, *;q=0', 'identity'],
    ['GZIP', 'gzip'],
    ['deflate', 'identity'],
  ])('answers %j with %s', (accepted, expected) => {
    expect(encodingOf(accepted)).toBe(expected);
    // Once more, as it is remembered.
    expect(encodingOf(accepted)).toBe(expected);
  });

  it('tells whether gzip is taken, be it the best or not', () => {
    expect(takesGzip('br, gzip;q=0.1')).toBe(true);
    expect(takesGzip('br')).toBe(false);
    expect(takesGzip(undefined)).toBe(false);
  });
});

describe('pack', () => {
  const long = Buffer.from('recorded cases '.repeat(1000));

  it('packs so that it can be unpacked', async () => {
    const zipped = await pack(long, 'gzip');
    expect(gunzipSync(zipped.body).equals(long)).toBe(true);
    const brotli = await pack(long, 'br');
    expect(brotliDecompressSync(brotli.body).equals(long)).toBe(true);
  });

  it('leaves a short body as it is', async () => {
    const short = Buffer.from('{}');
    expect(await pack(short, 'br')).toEqual({ body: short, encoding: 'identity' });
  });
});
