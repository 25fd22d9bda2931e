import { describe, expect, it } from 'vitest';
import type { CrimeData } from '@/data/crime-data';
import { populationsOf } from '@/data/populations';
import { speakerOf } from '@/i18n/speaker';
import { casesLayer } from '@/measure/cases-layer';
import { changeLayer } from '@/measure/change-layer';
import { knownYears } from '@/measure/known-years';
import { layerFor } from '@/measure/layer-for';
import { isMeasure } from '@/measure/measure';
import { placeIn, rangeLayer } from '@/measure/range-layer';
import { rateLayer } from '@/measure/rate-layer';
import { yearMarks } from '@/view/years';

const t = speakerOf('en');
const data: CrimeData = {
  crime: 'murder',
  years: ['2021', '2022'],
  values: {
    big: [100, 150],
    same: [100, 101],
    none: [0, 0],
    jump: [1, 3],
    after: [0, 12],
    gone: [null, 40],
  },
  expected: {
    '2023': { big: [75, 60, 90], same: [101, 90, 110], jump: [2.4, 0, 5] },
    '2024': { big: [150, 100, 200] },
  },
};
const figures = (layer: ReturnType<typeof casesLayer>, code: string) => layer.describe(code).figure;

describe('cases', () => {
  it('dots small expected counts, never recorded ones', () => {
    expect(casesLayer(t, data, '2022').shade('jump').few).toBe(false);
    expect(casesLayer(t, data, '2023').shade('jump').few).toBe(true);
    expect(casesLayer(t, data, '2023').shade('big').few).toBe(false);
  });

  it('hatches what is missing and keeps zero palest', () => {
    expect(casesLayer(t, data, '2021').shade('gone').key).toBe('none');
    expect(casesLayer(t, data, '2021').shade('none').key).toBe('c0');
    expect(casesLayer(t, data, '2021').shade('nowhere').key).toBe('none');
  });

  it('has the same classes in every year', () => {
    const labels = (year: string) => casesLayer(t, data, year).classes.map(({ label }) => label);
    expect(labels('2021')).toEqual(labels('2023'));
  });
});

describe('change on the year before', () => {
  const layer = changeLayer(t, data, '2022');

  it('is ochre for more, teal for fewer, neutral for about the same', () => {
    expect(layer.shade('big').key).toBe('o2');
    expect(layer.shade('same').key).toBe('n0');
    expect(changeLayer(t, data, '2023').shade('big').key).toBe('t2');
  });

  it('gives no percentage where both counts are small, or after none', () => {
    expect(layer.shade('jump').key).toBe('few');
    expect(figures(layer, 'jump')).toBe('Too few for a percentage');
    expect(figures(layer, 'after')).toBe('More, after none');
    expect(layer.shade('none').key).toBe('few');
  });

  it('says both numbers, and which of them are only expected', () => {
    expect(layer.describe('big')).toEqual({
      figure: '+50%',
      note: '2022: 150 recorded; 2021: 100 recorded',
    });
    expect(changeLayer(t, data, '2024').describe('big')).toEqual({
      figure: '+100%',
      note: '2024: 150 expected; 2023: 75 expected',
    });
    expect(figures(changeLayer(t, data, '2023'), 'big')).toBe('−50%');
  });

  it('is missing where one of the years is', () => {
    expect(layer.shade('gone').key).toBe('none');
    expect(changeLayer(t, data, '2021').shade('big').key).toBe('none');
  });

  it('has a class in the legend for every shade', () => {
    const keys = layer.classes.map(({ key }) => key);
    for (const code of Object.keys(data.values)) expect(keys).toContain(layer.shade(code).key);
  });
});

describe('cases per 1,00,000 people', () => {
  const row = (district: string, values: (number | null)[], misleads = false) => ({
    district,
    values,
    misleads,
    note: null,
  });
  const populations = populationsOf({
    times: ['2021', '2022', '2023'],
    data: [
      row('big', [200_000, 200_000, 250_000]),
      row('jump', [1_000_000, 1_000_000, null]),
      row('after', [90_000, 90_000, 90_000], true),
    ],
  });
  const layer = rateLayer(t, data, '2022', populations);

  it('divides by the people of the year', () => {
    expect(figures(layer, 'big')).toBe('75');
    expect(figures(rateLayer(t, data, '2023', populations), 'big')).toBe('30');
    expect(figures(layer, 'jump')).toBe('0.3');
  });

  it('is dotted where the cases are few', () => {
    expect(layer.shade('jump').few).toBe(true);
    expect(layer.shade('big').few).toBe(false);
  });

  it('is hatched where no population is known, and says so', () => {
    expect(layer.shade('same').key).toBe('none');
    expect(layer.describe('same').note).toMatch(/population/);
    expect(rateLayer(t, data, '2023', populations).shade('jump').key).toBe('none');
    expect(layer.shade('after').key).toBe('none');
    expect(layer.describe('after').note).toMatch(/other places/);
  });
});

describe('against the expected range', () => {
  const past = {
    year: '2022',
    ranges: { big: [80, 140], same: [90, 101], jump: [4, 9] } as Record<string, [number, number]>,
  };

  it('tells below, within and above apart; the ends belong to the range', () => {
    const layer = rangeLayer(t, data, '2022', past);
    expect(['big', 'same', 'jump', 'gone'].map((code) => layer.shade(code).key)).toEqual([
      'o2',
      'n0',
      't2',
      'none',
    ]);
    expect(layer.describe('big')).toEqual({
      figure: 'Above the range',
      note: '150 recorded in 2022; expected range 80 to 140',
    });
    expect(placeIn(80, [80, 140])).toBe('within');
  });

  it('knows no other year', () => {
    expect(rangeLayer(t, data, '2021', past).shade('big').key).toBe('none');
  });
});

describe('which years have a measure', () => {
  const marks = yearMarks(data);

  it('follows from what it is', () => {
    expect(knownYears('cases', marks)).toEqual(['2021', '2022', '2023', '2024']);
    expect(knownYears('change', marks)).toEqual(['2022', '2023', '2024']);
    expect(knownYears('range', marks)).toEqual(['2022']);
    expect(knownYears('risk', marks)).toEqual(['2023']);
  });

  it('leaves out what is still being made', () => {
    expect(knownYears('risk', yearMarks({ ...data, expected: {} }))).toEqual([]);
  });
});

it('shows cases until what a measure needs besides is there', () => {
  expect(layerFor(t, 'rate', data, '2022', null).measure).toBe('cases');
  expect(layerFor(t, 'risk', data, '2023', { chances: null }).measure).toBe('cases');
  expect(layerFor(t, 'change', data, '2022', null).measure).toBe('change');
});

it('takes no measure that it does not know', () => {
  expect(isMeasure('rate')).toBe(true);
  expect(isMeasure('toString')).toBe(false);
  expect(isMeasure(null)).toBe(false);
});
