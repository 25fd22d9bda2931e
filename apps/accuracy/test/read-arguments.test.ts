import { describe, expect, it } from 'vitest';
import { readArguments, UsageError } from '../src/read-arguments.js';

const read = (...args: string[]) => readArguments(args, { out: 'docs/accuracy.md', workers: 2 });

describe('readArguments', () => {
  it('writes the page by default', () => {
    expect(read()).toMatchObject({
      check: false,
      reduced: false,
      out: 'docs/accuracy.md',
      workers: 2,
    });
  });

  it('writes nothing to check or in a reduced run, unless told where', () => {
    expect(read('--check').out).toBeUndefined();
    expect(read('--reduced').out).toBeUndefined();
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
    [['--resume']],
  ])('refuses %j in words', (args) => {
    expect(() => read(...args)).toThrow(UsageError);
  });
});
