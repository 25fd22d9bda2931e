import { expect, it } from 'vitest';
import { MEASURES } from '../../src/intervals/measure.js';
import { QUICK_MEASURES } from '../../src/intervals/quick-measures.js';

const LENGTH = 700;
const mean = Float64Array.from({ length: LENGTH }, (_, i) => (i % 90 === 0 ? Number.NaN : i * 1.7));
const errors = () => ({
  lower: mean.map((_, i) => (i % 80 === 0 ? Number.NaN : -i / 300)),
  upper: mean.map((_, i) => i / 200),
});

it.each(['log', 'absolute', 'scaled'] as const)('%s: quick outcomes have the same bits', (name) => {
  const quick = QUICK_MEASURES[name].reach(mean, errors());
  const plain = MEASURES[name].reach(mean, errors());
  expect(plain.upper.filter(Number.isNaN)).toHaveLength(8);
  expect(quick).toEqual(plain);
});
