import { describe, expect, it } from 'vitest';
import type { AlertRule } from '../../src/alerts/alert.js';
import { newsOf } from '../../src/alerts/match-alerts.js';
import type { TrainedRun } from '../../src/run/trained-run.js';

const SERIES = [
  { id: '490/murder', area: '490', crime: 'murder', parent: '27' },
  { id: '484/murder', area: '484', crime: 'murder', parent: '27' },
  { id: '079/robbery', area: '079', crime: 'robbery', parent: '07' },
];

function run(more: Partial<TrainedRun> & { means?: number[] } = {}): TrainedRun {
  const { means = [100, 50, 20, 30, 8, 9], ...rest } = more;
  const mean = Float64Array.from(means);
  return {
    ...{ id: 'r', dataVersion: 'd', origin: '2022', times: ['2023', '2024'], levels: [80] },
    series: SERIES,
    models: [
      {
        ...{ id: 'default', version: '0', members: [], fallbacks: [], saved: new Uint8Array() },
        ...{ mean, intervals: [] },
      },
    ],
    sums: { series: [], models: [] },
    risk: {
      model: 'ensemble',
      from: Float64Array.of(120, 60.5, Number.NaN),
      probability: Float64Array.of(0.25, 0.1, Number.NaN),
    },
    past: null,
    anomalies: {
      ...{ model: 'default', time: '2022', origin: '2021', level: 95, compared: 3 },
      found: [{ series: 1, value: 90, mean: 50, upper: 70 }],
    },
    ...rest,
  };
}

const GROUPS = new Map([
  ['murder', 'violent-crime'],
  ['robbery', 'property-crime'],
]);
const rule = (more: Partial<AlertRule>): AlertRule => ({
  ...{
    kind: 'elevated-risk',
    level: 'india',
    area: null,
    crime: null,
    group: null,
    threshold: 0.2,
  },
  ...more,
});

describe('elevated risk', () => {
  const news = newsOf(run(), null, GROUPS);

  it('is told from the threshold on, with the figures', () => {
    expect(news.matching(rule({}))).toEqual([
      {
        ...{ kind: 'elevated-risk', district: '490', crime: 'murder', time: '2023' },
        ...{ probability: 0.25, from: 120, mean: 100 },
      },
    ]);
    expect(news.matching(rule({ threshold: 0.26 }))).toEqual([]);
    expect(news.matching(rule({ threshold: 0.05 }))).toHaveLength(2);
  });

  it('is told of what is watched only', () => {
    const told = (more: Partial<AlertRule>) =>
      news.matching(rule({ threshold: 0.05, ...more })).map(({ district }) => district);
    expect(told({ level: 'district', area: '484' })).toEqual(['484']);
    expect(told({ level: 'state', area: '27' })).toEqual(['484', '490']);
    expect(told({ level: 'state', area: '07' })).toEqual([]);
    expect(told({ crime: 'robbery' })).toEqual([]);
    expect(told({ group: 'violent-crime' })).toEqual(['484', '490']);
    expect(told({ group: 'property-crime' })).toEqual([]);
  });
});

describe('counts above their range', () => {
  const above = rule({ kind: 'above-range', threshold: 95 });

  it('are told when a year is new, not again with each run', () => {
    expect(newsOf(run(), run({ origin: '2021' }), GROUPS).matching(above)).toEqual([
      {
        ...{ kind: 'above-range', district: '484', crime: 'murder', time: '2022' },
        ...{ value: 90, mean: 50, upper: 70 },
      },
    ]);
    expect(newsOf(run(), run(), GROUPS).matching(above)).toEqual([]);
    expect(newsOf(run(), null, GROUPS).matching(above)).toEqual([]);
  });
});

describe('changed forecasts', () => {
  const changed = rule({ kind: 'forecast-changed', threshold: 20 });

  it('are told by the change of the same year, in percent and at least five cases', () => {
    const before = run({ means: [80, 0, 19, 0, 2, 0] });
    // 100 after 80 is 25 % more; 20 after 19 too little; 8 after 2 is six cases more.
    expect(newsOf(run(), before, GROUPS).matching(changed)).toEqual([
      {
        ...{ kind: 'forecast-changed', district: '079', crime: 'robbery', time: '2023' },
        ...{ mean: 8, before: 2 },
      },
      {
        ...{ kind: 'forecast-changed', district: '490', crime: 'murder', time: '2023' },
        ...{ mean: 100, before: 80 },
      },
    ]);
    const harder = rule({ kind: 'forecast-changed', threshold: 30 });
    expect(newsOf(run(), before, GROUPS).matching(harder)).toHaveLength(1);
  });

  it('compare the year that both runs forecast', () => {
    const before = run({ times: ['2022', '2023'], means: [1, 100, 1, 20, 1, 8] });
    expect(newsOf(run(), before, GROUPS).matching(changed)).toEqual([]);
    const other = run({ times: ['2021', '2022'] });
    expect(newsOf(run(), other, GROUPS).matching(changed)).toEqual([]);
  });

  it('are none where a forecast is missing', () => {
    const before = run({ means: [Number.NaN, 0, 20, 0, 8, 0] });
    expect(newsOf(run(), before, GROUPS).matching(changed)).toEqual([]);
  });
});
