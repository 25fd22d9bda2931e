import { describe, expect, it } from 'vitest';
import { fillsFor } from '@/map/fills';
import { legendRows } from '@/map/legend-rows';
import { rampStep } from '@/map/ramp';
import { type Layer, shadeOf, UNKNOWN } from '@/measure/layer';

const shades = { a: shadeOf('c1'), b: shadeOf('c1', true), c: UNKNOWN };
const layer: Layer = {
  measure: 'cases',
  title: 'Cases',
  classes: [
    { key: 'c0', label: '0' },
    { key: 'c1', label: '1 or more' },
    { key: 'none', label: 'no figure' },
  ],
  shade: (code) => shades[code as keyof typeof shades],
  describe: () => ({ figure: '', note: '' }),
  value: () => null,
};

describe('fillsFor', () => {
  it('names the class of a district, and whether it is dotted', () => {
    expect(fillsFor(layer, ['a', 'b', 'c'])).toEqual({ a: 'c1', b: 'c1 few', c: 'none' });
  });
});

describe('rampStep', () => {
  it('uses the whole ramp for any number of classes', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((index) => rampStep(index, 6))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect([0, 1, 2].map((index) => rampStep(index, 2))).toEqual([0, 1, 6]);
    expect(rampStep(1, 1)).toBe(3);
    expect(rampStep(0, 0)).toBe(0);
  });
});

describe('legendRows', () => {
  it('counts every district once, in the order of the classes', () => {
    const rows = legendRows(layer, ['a', 'b', 'c']);
    expect(rows.map(({ label, count }) => [label, count])).toEqual([
      ['0', 0],
      ['1 or more', 2],
      ['no figure', 1],
    ]);
  });
});
