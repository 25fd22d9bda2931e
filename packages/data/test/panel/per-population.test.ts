import { describe, expect, it } from 'vitest';
import { perPopulation } from '../../src/index.js';
import { base, table } from './theft-and-arson.js';

const _ = Number.NaN;

describe('perPopulation', () => {
  it('gives cases per 100,000, and nothing where the population is not known', () => {
    const people = new Map([
      ['a', 200_000],
      ['b', Number.NaN],
    ]);
    const rates = perPopulation(base, (area, period) =>
      period === 2019 ? null : people.get(area),
    );
    expect(table(rates)).toMatchObject({
      'a/theft': [0.5, _, _],
      'b/arson': [_, _, _],
      'c/theft': [_, _, _],
    });
    expect(table(perPopulation(base, () => 1000, { per: 1000 }))).toEqual(table(base));
  });

  it.each([0, -5, Number.POSITIVE_INFINITY])('refuses a population of %s', (people) => {
    expect(() => perPopulation(base, () => people)).toThrowError(/population of "a" in 2017/);
  });
});
