import { describe, expect, it } from 'vitest';
import { speakerOf } from '@/i18n/speaker';
import { sayAgreement } from '@/try-own/agreement';
import { ownChart } from '@/try-own/own-chart';
import { namePeriods, readPeriod, writePeriod } from '@/try-own/period';
import { topicsOf } from '@/try-own/topics';

const t = speakerOf('en');
const row = (model: string, horizon: number, mean: number) => ({
  id: 'own',
  model,
  horizon,
  mean,
  intervals: [{ level: 80, lower: mean - 5, upper: mean + 5 }],
  fallback: null,
  unseen: null,
});

describe('sayAgreement', () => {
  const say = (means: [string, number | null][], ratio: number | null) =>
    sayAgreement(t, {
      id: 'own',
      horizon: 1,
      models: means.map(([model, mean]) => ({ model, mean })),
      ratio,
      text: '',
    });

  it('names the lowest and the highest', () => {
    expect(
      say(
        [
          ['naive', 150],
          ['default', 136.05],
          ['theta', 152.4],
        ],
        1.12,
      ),
    ).toBe(
      'They differ: from 136 (Best for this data) to 152 (Theta), 12\u00a0% apart. Read the range, not the dot.',
    );
    expect(
      say(
        [
          ['naive', 10],
          ['theta', 20],
        ],
        2,
      ),
    ).toMatch(/^They differ widely/);
    expect(
      say(
        [
          ['naive', 100],
          ['theta', 104],
        ],
        1.04,
      ),
    ).toMatch(/^They are close/);
  });

  it('counts in times where percents would be absurd', () => {
    const said = say(
      [
        ['forest-ml-cart', 1235],
        ['theta', 130218],
      ],
      105.4,
    );
    expect(said).toContain('from 1,235 (Original random forest) to 1,30,218 (Theta), 105 times');
  });

  it('says so when they say the same, and copes with zero and the unknown', () => {
    expect(
      say(
        [
          ['naive', 7],
          ['theta', 7],
        ],
        1,
      ),
    ).toBe('All models expect about the same: 7.');
    expect(
      say(
        [
          ['naive', 0],
          ['theta', 3],
        ],
        null,
      ),
    ).toBe('They range from 0 (Last value) to 3 (Theta).');
    expect(
      say(
        [
          ['naive', null],
          ['theta', 3],
        ],
        null,
      ),
    ).toBeNull();
  });
});

it('adds up the effects of features that are one thing to a reader', () => {
  const effects = [
    { feature: 'from-mean', value: 0, effect: 0.02 },
    { feature: 'from-median', value: 0, effect: 0.03 },
    { feature: 'change1', value: 0, effect: 0.001 },
    { feature: 'level', value: 0, effect: -0.2 },
  ];
  const topics = topicsOf(effects);
  expect(topics.map(({ topic }) => topic)).toEqual(['size', 'usual']);
  expect(topics[1]!.change).toBeCloseTo(Math.exp(0.05) - 1, 10);
});

describe('periods', () => {
  it.each(['2022', '2022-Q3', '2022-07', '2022-02-28'])('are read and written back: %s', (text) => {
    expect(writePeriod(readPeriod(text)!)).toBe(text);
  });

  it('follow on over the end of a year', () => {
    expect(namePeriods('month', '2022-11', 2, 3).slice(2)).toEqual([
      '2022-12',
      '2023-01',
      '2023-02',
    ]);
    expect(namePeriods('quarter', '2022-Q4', 1, 1)).toEqual(['2022-Q4', '2023-Q1']);
    expect(namePeriods('day', '2023-02-28', 1, 1)).toEqual(['2023-02-28', '2023-03-01']);
  });

  it('are numbered, in an order that sorts, where the last has no name', () => {
    const names = namePeriods('year', null, 10, 2);
    expect(names.at(0)).toBe('01');
    expect([...names].sort()).toEqual(names);
  });

  it.each(['1899', '2022-13', '2022-02-31', '2022-07-00', '2022-Q5', 'year', '25'])(
    'are not seen in %s',
    (text) => {
      expect(readPeriod(text)).toBeNull();
    },
  );
});

describe('ownChart', () => {
  it('draws the end of a long series and what the first model expects after it', () => {
    const values = Array.from({ length: 40 }, (_, i) => i);
    const rows = [row('default', 1, 41), row('default', 2, 42), row('naive', 1, 39)];
    const chart = ownChart(t, { values, frequency: 'year', last: '2022' }, rows);
    expect(chart.times.at(-1)).toBe('2022');
    expect(chart.recorded).toEqual(values.slice(-chart.times.length));
    expect(chart.forecasts.map(({ time, mean }) => [time, mean])).toEqual([
      ['2023', 41],
      ['2024', 42],
    ]);
    expect(chart.baselines).toMatchObject([{ label: 'Last value', time: '2023', mean: 39 }]);
  });
});
