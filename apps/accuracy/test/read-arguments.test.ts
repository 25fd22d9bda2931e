import { describe, expect, it } from 'vitest';
import { readArguments, UsageError } from '../src/read-arguments.js';

const DEFAULTS = { out: 'docs/accuracy.md', json: 'docs/accuracy.json', workers: 2 };
const read = (...args: string[]) => readArguments(args, DEFAULTS);

describe('readArguments', () => {
  it('writes page and data by default', () => {
    expect(read()).toMatchObject({
      check: false,
      reduced: false,
      out: 'docs/accuracy.md',
      json: 'docs/accuracy.json',
      workers: 2,
    });
  });

  it('writes nothing to check or in a reduced run, unless told where', () => {
    expect(read('--check').out).toBeUndefined();
    expect(read('--reduced').out).toBeUndefined();
    expect([read('--check').json, read('--reduced').json]).toEqual([undefined, undefined]);
    expect(read('--check', '--json', 'data.json').json).toBe('data.json');
    expect(read('--check', '--out', 'page.md').out).toBe('page.md');
  });

  it('passes over the -- of a package manager', () => {
    expect(read('--', '--check').check).toBe(true);
  });

  it.each([
    [['--chek']],
    [['extra']],
    [['--workers', '0']],
    [['--workers', '1.5']],
    [['--workers', 'two']],
    [['--reduced', '--out', 'x.md']],
    [['--reduced', '--json', 'x.json']],
    [['--resume']],
  ])('refuses %j in words', (args) => {
    expect(() => read(...args)).toThrow(UsageError);
  });
});
