import { describe, expect, it } from 'vitest';
import { fillOf, rampStep } from '@/map/fills';
import { legendRows } from '@/map/legend-rows';

const limits = [1, 5, 20];

describe('fillOf', () => {
  it('hatches what is missing and leaves zero palest', () => {
    expect(fillOf({ kind: 'missing' }, limits)).toBe('none');
    expect(fillOf({ kind: 'recorded', value: 0 }, limits)).toBe('c0');
  });

  it('dots small expected counts, never recorded ones', () => {
    expect(fillOf({ kind: 'expected', value: 7, range: null }, limits)).toBe('d4');
    expect(fillOf({ kind: 'recorded', value: 7 }, limits)).toBe('c4');
    expect(fillOf({ kind: 'expected', value: 0.2, range: null }, limits)).toBe('c0');
    expect(fillOf({ kind: 'expected', value: 25, range: null }, limits)).toBe('c6');
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
  it('counts every district once', () => {
    const rows = legendRows(
      [
        { kind: 'recorded', value: 0 },
        { kind: 'recorded', value: 3 },
        { kind: 'recorded', value: 4 },
        { kind: 'recorded', value: 900 },
        { kind: 'missing' },
      ],
      limits,
    );
    expect(rows.map(({ label, count }) => [label, count])).toEqual([
      ['0', 1],
      ['1–4', 2],
      ['5–19', 0],
      ['20 or more', 1],
      ['no figure', 1],
    ]);
  });
});
