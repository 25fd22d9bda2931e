import { describe, expect, it } from 'vitest';
import { chancesOf } from '@/data/chances';
import { speakerOf } from '@/i18n/speaker';
import { chanceClasses, oneIn } from '@/measure/chance-classes';
import { chanceFigure, riskLayer } from '@/measure/risk-layer';

const t = speakerOf('en');
const year = (time: number, n: number, baseRate: number, flags: [number, number, number][]) => ({
  time,
  n,
  baseRate,
  meanProbability: 0.1,
  auc: 0.7,
  lift: 3,
  brier: 0.1,
  flags: flags.map(([from, flagged, right]) => ({ from, flagged, right })),
});
const answer = {
  measure: 'recorded cases',
  run: 'r',
  origin: '2022',
  dataVersion: 'v',
  model: 'ensemble',
  time: '2023',
  meaning: '',
  record: [
    year(2021, 1000, 0.1, [
      [0.1, 300, 40],
      [0.2, 80, 20],
      [0.3, 4, 2],
    ]),
    year(2022, 1000, 0.1, [
      [0.1, 300, 60],
      [0.2, 70, 30],
      [0.3, 2, 0],
    ]),
  ],
  data: [
    { district: '001', crime: 'murder', from: 12.5, probability: 0.04, last: 3 },
    { district: '002', crime: 'murder', from: 20, probability: 0.15, last: 3 },
    { district: '003', crime: 'murder', from: 8, probability: 0.2, last: 3 },
    { district: '003', crime: 'arson', from: 8, probability: 0.4, last: 3 },
  ],
  count: 4,
} as unknown as Parameters<typeof chancesOf>[1];
const chances = chancesOf('murder', answer);

describe('chances', () => {
  it('come with the record of all years together', () => {
    expect(chances).toMatchObject({ year: '2023', judged: 2000, high: 200 });
    expect(chances.flags).toContainEqual({ from: 0.1, flagged: 600, right: 100 });
    expect(Object.keys(chances.rows)).toEqual(['001', '002', '003']);
  });

  it('are classed where they were given often enough', () => {
    const classes = chanceClasses(chances);
    expect(classes).toEqual([
      { from: 0, said: 1400, right: 100 },
      { from: 0.1, said: 450, right: 50 },
      { from: 0.2, said: 150, right: 50 },
    ]);
    expect(classes.map(oneIn)).toEqual([14, 9, 3]);
    expect(oneIn({ from: 0, said: 0, right: 0 })).toBeNull();
  });

  it('are read as one in so many', () => {
    expect(chanceFigure(t, 0.083)).toBe('1 in 12');
    expect(chanceFigure(t, 0.001)).toBe('less than 1 in 100');
    expect(chanceFigure(t, 0.7)).toBe('more than 1 in 2');
  });
});

describe('elevated risk', () => {
  const layer = riskLayer(t, '2023', chances);

  it('says in the legend how often such chances came true', () => {
    expect(layer.classes.map(({ label, note }) => [label, note])).toEqual([
      ['below 10%', '1 in 14 came true'],
      ['10 to 20%', '1 in 9 came true'],
      ['20% or more', '1 in 3 came true'],
      ['not known', undefined],
    ]);
  });

  it('shades by class, each from its lower limit on', () => {
    expect(['001', '002', '003', '999'].map((code) => layer.shade(code).key)).toEqual([
      'n0',
      'o1',
      'o2',
      'none',
    ]);
    expect(layer.describe('001').note).toContain('reaches 13 recorded cases');
  });

  it('knows no other year', () => {
    expect(riskLayer(t, '2024', chances).shade('002').key).toBe('none');
  });
});
