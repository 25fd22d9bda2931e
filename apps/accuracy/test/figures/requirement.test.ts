import { describe, expect, it } from 'vitest';
import { boundText, keeps } from '../../src/figures/bound.js';
import type { Figures } from '../../src/figures/figures.js';
import { judge, missed } from '../../src/figures/requirement.js';
import { REDUCED_REQUIREMENTS, REQUIREMENTS } from '../../src/figures/requirements.js';

/** A model that keeps every must by a hair and no stretch. */
const SOUND: Figures = {
  model: 'default',
  years: [
    { time: 2020, relMae: 0.96, lower: 0.9, upper: 0.9999 },
    { time: 2021, relMae: 0.96, lower: 0.9, upper: 0.9999 },
    { time: 2022, relMae: 0.97, lower: 0.9, upper: 0.9999 },
  ],
  ahead: [2020, 2021, 2022].map((time) => ({
    ...{ time, ahead: 14, crimes: 20 },
    worst: { crime: 'arson', relMae: 1.0299 },
  })),
  ...{ macroWape: 0.299, rmsse: 0.91, crps: 0.185, twoAhead: 0.955 },
  ...{ besideForest: 0.845, besideLstm: 0.785 },
  inside80: {
    ...{ level: 80, pooled: 0.78 },
    lowest: { crime: 'arson', share: 0.72 },
    highest: { crime: 'murder', share: 0.88 },
  },
  inside95: {
    ...{ level: 95, pooled: 0.965 },
    lowest: { crime: 'arson', share: 0.9 },
    highest: { crime: 'murder', share: 0.99 },
  },
  risk: [2020, 2021, 2022].map((time) => ({
    ...{ time, n: 9000, baseRate: 0.06, meanProbability: 0.06, auc: 0.68, lift: 2.7, brier: 0.05 },
  })),
};

describe('keeps', () => {
  it('takes the border of atMost and atLeast, and not that of below', () => {
    expect(keeps({ atMost: 0.97 }, 0.97)).toBe(true);
    expect(keeps({ atMost: 0.97 }, 0.9701)).toBe(false);
    expect(keeps({ atLeast: 14 }, 14)).toBe(true);
    expect(keeps({ below: 1 }, 1)).toBe(false);
    expect(keeps({ below: 1, atLeast: 0.9 }, 0.95)).toBe(true);
    expect(keeps({ below: 1, atLeast: 0.9 }, 0.8)).toBe(false);
    expect(keeps({ atLeast: 0.78, atMost: 0.82 }, 0.83)).toBe(false);
  });

  it('says null of what was not measured', () => {
    expect(keeps({ atMost: 1 }, null)).toBeNull();
    expect(keeps({ atMost: 1 }, Number.NaN)).toBeNull();
  });
});

describe('boundText', () => {
  it('writes bounds in the form of the figure', () => {
    const text = (value: number) => value.toFixed(2);
    expect(boundText({ atMost: 0.97 }, text)).toBe('≤ 0.97');
    expect(boundText({ below: 1 }, text)).toBe('< 1.00');
    expect(boundText({ atLeast: 0.78, atMost: 0.82 }, text)).toBe('0.78 – 0.82');
    expect(boundText({ atLeast: 0.9, below: 1 }, text)).toBe('≥ 0.90, < 1.00');
    expect(boundText({}, text)).toBe('–');
  });
});

describe('REQUIREMENTS', () => {
  it('are all kept at their borders, and no stretch is', () => {
    const judged = judge(REQUIREMENTS, SOUND);
    expect(missed(judged)).toEqual([]);
    expect(judged.filter(({ meetsStretch }) => meetsStretch)).toEqual([]);
  });

  it.each<[string, Partial<Figures>]>([
    [
      'relMAE 2022',
      {
        years: SOUND.years
          .map((one) => ({ ...one, relMae: 0.9601 }))
          .with(2, { ...SOUND.years[2]!, relMae: 0.9701 }),
      },
    ],
    ['macro-WAPE, mean of 2021 and 2022', { macroWape: 0.2991 }],
    ['RMSSE, mean of 2021 and 2022', { rmsse: 0.9101 }],
    [
      "MAE beside the original project's random forest, mean of 2021 and 2022",
      { besideForest: 0.8451 },
    ],
    ["MAE beside the original project's LSTM, mean of 2021 and 2022", { besideLstm: null }],
    ['relMAE two years ahead, mean of 2021 and 2022', { twoAhead: 0.9551 }],
    ['CRPS, mean of 2021 and 2022', { crps: 0.1851 }],
    ['in 80 % intervals, 2021 and 2022', { inside80: { ...SOUND.inside80!, pooled: 0.83 } }],
    [
      'in 80 % intervals, the crime with the fewest',
      { inside80: { ...SOUND.inside80!, lowest: { crime: 'arson', share: 0.71 } } },
    ],
    [
      'in 80 % intervals, the crime with the most',
      { inside80: { ...SOUND.inside80!, highest: { crime: 'arson', share: 0.89 } } },
    ],
    ['in 95 % intervals, 2021 and 2022', { inside95: null }],
  ])('miss "%s" when it is just beyond its border or not measured', (figure, change) => {
    const names = missed(judge(REQUIREMENTS, { ...SOUND, ...change })).map(
      (one) => one.requirement.figure,
    );
    expect(names).toContain(figure);
  });

  it.each([2020, 2021, 2022])('look at each year on its own: %d', (time) => {
    const spoil = <T extends { time: number }>(list: readonly T[], change: Partial<T>) =>
      list.map((one) => (one.time === time ? { ...one, ...change } : one));
    const figures: Figures = {
      ...SOUND,
      years: spoil(SOUND.years, { relMae: 1.01, upper: 1 }),
      ahead: spoil(SOUND.ahead, { ahead: 13, worst: { crime: 'arson', relMae: 1.031 } }),
      risk: spoil(SOUND.risk, { auc: 0.67, lift: 2.69 }),
    };
    const names = missed(judge(REQUIREMENTS, figures)).map((one) => one.requirement.figure);
    expect(names).toHaveLength(6);
    for (const name of names) expect(name).toContain(String(time));
  });

  it('have names of their own', () => {
    const names = REQUIREMENTS.map(({ figure }) => figure);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('REDUCED_REQUIREMENTS', () => {
  it('are kept by a sound model and missed by one that is no better than naive or too good to be true', () => {
    const inside80 = { ...SOUND.inside80!, pooled: 0.8 };
    const sound = { ...SOUND, inside80 };
    expect(missed(judge(REDUCED_REQUIREMENTS, sound))).toEqual([]);
    for (const relMae of [1, 0.89]) {
      const years = SOUND.years.map((one) => ({ ...one, relMae }));
      const names = missed(judge(REDUCED_REQUIREMENTS, { ...sound, years }));
      expect(names.map((one) => one.requirement.figure)).toEqual(['relMAE 2022']);
    }
  });
});
