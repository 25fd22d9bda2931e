import { describe, expect, it } from 'vitest';
import { speakerOf } from '@/i18n/speaker';
import { driverSentence } from '@/place/driver-sentence';
import { driversOf } from '@/place/load-drivers';
import { rateOf } from '@/place/rate-of';
import { shareOf } from '@/place/share-of';
import { trustSentence } from '@/place/trust-sentence';

const t = speakerOf('en');

describe('trustSentence', () => {
  const earlier = {
    origin: '2021',
    time: '2022',
    mean: 100,
    intervals: [{ level: 80, lower: 80, upper: 120 }],
  };

  it.each([
    [120, 'within the range'],
    [121, 'above the range'],
    [79, 'below the range'],
  ])('says of %d recorded that it is %s', (recorded, verdict) => {
    expect(trustSentence(t, earlier, recorded)).toBe(
      'A year ago the forecast, made from data up to 2021, had expected about 100 for 2022, ' +
        `with a range of 80 to 120. Police recorded ${recorded}: ${verdict}.`,
    );
  });

  it('says nothing without a figure or a range', () => {
    expect(trustSentence(t, earlier, null)).toBeNull();
    expect(trustSentence(t, { ...earlier, intervals: [] }, 100)).toBeNull();
  });
});

describe('what moved a forecast', () => {
  const effects = [
    { feature: 'from-mean', value: Math.log(1.28), effect: -0.03 },
    { feature: 'from-median', value: 0.2, effect: -0.02 },
    { feature: 'change1', value: Math.log(1.1), effect: 0.08 },
    { feature: 'spread', value: 0.1, effect: 0.001 },
    { feature: 'from-state', value: 0, effect: 0.5 },
  ];

  it('is told by topic, the largest first, without what is small or says nothing of the series', () => {
    const drivers = driversOf(effects);
    expect(drivers.map(({ topic }) => topic)).toEqual(['change', 'usual']);
    expect(drivers[1]!.value).toBeCloseTo(0.28);
    expect(drivers[1]!.effect).toBeCloseTo(Math.exp(-0.05) - 1);
  });

  it('reads as a fact and what it does', () => {
    const [change, usual] = driversOf(effects);
    expect(driverSentence(t, change!, '2022')).toBe(
      'From the year before, cases rose 10% more than in the country as a whole. Raises the forecast by 8%.',
    );
    expect(driverSentence(t, usual!, '2022')).toBe(
      'In 2022 there were 28% more cases than usual here. Lowers the forecast by 5%.',
    );
  });

  it('is nothing without effects', () => {
    expect(driversOf([])).toEqual([]);
  });
});

describe('shares and rates', () => {
  it('are of the last year in which both numbers are known', () => {
    expect(shareOf(['2021', '2022'], [5, null], [200, 300])).toEqual({
      time: '2021',
      percent: '2.5',
    });
    const people = (time: string) => (time === '2021' ? 200_000 : null);
    expect(rateOf(['2021', '2022'], [5, 9], people)).toEqual({
      time: '2021',
      rate: 2.5,
      persons: 200_000,
    });
  });

  it('are missing where nothing can be divided', () => {
    expect(shareOf(['2022'], [0], [0])).toBeNull();
    expect(shareOf(['2022'], [null], [10])).toBeNull();
    expect(rateOf(['2022'], [3], () => null)).toBeNull();
  });
});
