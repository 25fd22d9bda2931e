import { describe, expect, it } from 'vitest';
import { entityTag, holds, versionOf } from '../../src/http/etag.js';

const version = versionOf({ dataVersion: 'd', run: 'r' });
const tag = entityTag(version, 'json', 'identity');

describe('tags', () => {
  it('change with run, data and what else is told', () => {
    const all = [
      versionOf({ dataVersion: 'd', run: 'r' }),
      versionOf({ dataVersion: 'd', run: 's' }),
      versionOf({ dataVersion: 'e', run: 'r' }),
      versionOf({ dataVersion: 'd' }),
      versionOf({ dataVersion: 'd', run: 'r', also: 'a' }),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(versionOf({ dataVersion: 'd', run: 'r' })).toBe(all[0]);
  });

  it('differ between formats and encodings', () => {
    expect(entityTag('v', 'json', 'identity')).toBe('"v"');
    expect(entityTag('v', 'csv', 'identity')).toBe('"v-csv"');
    expect(entityTag('v', 'csv', 'br')).toBe('"v-csv-br"');
  });
});

describe('holds', () => {
  it.each([
    [undefined, false],
    [tag, true],
    ['*', true],
    [`"other", ${tag}`, true],
    [`W/${tag}`, true],
    [entityTag(version, 'json', 'gzip'), true],
    [entityTag(version, 'csv', 'identity'), false],
    ['"other"', false],
    [version, false],
  ])('of %j is %s', (header, expected) => {
    expect(holds(header, tag)).toBe(expected);
  });
});
