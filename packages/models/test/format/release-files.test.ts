import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIBRARY_VERSION, listModels, loadForecaster } from '../../src/index.js';

const FIXTURES = join(import.meta.dirname, '../fixtures');

interface Expected {
  file: string;
  model: string;
  mean: (number | null)[];
  intervals: { level: number; lower: (number | null)[]; upper: (number | null)[] }[];
  fallbacks: object[];
}

/** Numbers as their bits, so that not even a zero changes its sign. */
function bits(numbers: Iterable<number | null>): string[] {
  const values = Float64Array.from(numbers, (value) => value ?? Number.NaN);
  return Array.from(new BigUint64Array(values.buffer), String);
}

const releases = readdirSync(FIXTURES).filter((name) => name.startsWith('models-'));

it('has files of this release, one of each model at least', () => {
  const [major, minor] = LIBRARY_VERSION.split('.');
  const current = `models-${major}.${minor}`;
  expect(releases).toContain(current);
  const files = readdirSync(join(FIXTURES, current));
  for (const { id } of listModels()) expect(files).toContain(`${id}.ccmodel`);
  for (const id of [
    'lstm',
    'gru',
    'cnn-rnn',
    'lstm-original',
    'mlp-tfjs',
    'custom-ensemble.past',
  ]) {
    expect(files).toContain(`${id}.ccmodel`);
  }
});

describe.each(releases)('files of %s', (release) => {
  const folder = join(FIXTURES, release);
  const all = readFileSync(join(folder, 'expected.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Expected => JSON.parse(line));

  it('are all expected', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.ccmodel'));
    expect(files.sort()).toEqual(all.map(({ file }) => file).sort());
  });

  it.each(all.map((one) => [one.file, one] as const))(
    '%s is read, and forecasts the same',
    async (file, expected) => {
      const bytes = readFileSync(join(folder, file));
      const fitted = loadForecaster(bytes);
      const set = await fitted.predict(3, { levels: [80, 95] });
      expect(set.model).toBe(expected.model);
      expect(set.fallbacks).toEqual(expected.fallbacks);
      expect(bits(set.mean)).toEqual(bits(expected.mean));
      expect(set.intervals.map(({ level }) => level)).toEqual(
        expected.intervals.map(({ level }) => level),
      );
      set.intervals.forEach(({ lower, upper }, i) => {
        expect(bits(lower)).toEqual(bits(expected.intervals[i]!.lower));
        expect(bits(upper)).toEqual(bits(expected.intervals[i]!.upper));
      });
    },
  );
});
