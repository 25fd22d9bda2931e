import { describe, expect, it } from 'vitest';
import { nationalSentence } from '@/format/national-sentence';
import { forecastSentence, recordedSentence } from '@/format/sentence';
import { speakerOf } from '@/i18n/speaker';

const t = speakerOf('en');
const pune = { place: 'Pune', label: 'Burglary' };

describe('forecastSentence', () => {
  it('gives the number, the range and the year before', () => {
    expect(
      forecastSentence(
        t,
        { ...pune, last: { time: '2022', value: 1251 } },
        { time: '2023', mean: 1243, range: [1046, 1433] },
      ),
    ).toBe(
      'In 2023, Pune is expected to record about 1,240 cases of burglary (8 in 10 such ranges hold: ' +
        '1,050 to 1,430). That is close to 2022, when police recorded 1,251.',
    );
  });

  it('says more, fewer or as many', () => {
    const compared = (mean: number) =>
      forecastSentence(
        t,
        { ...pune, last: { time: '2022', value: 100 } },
        { time: '2023', mean, range: null },
      ).split('. ')[1];
    expect(compared(120)).toBe('That is more than in 2022, when police recorded 100.');
    expect(compared(80)).toBe('That is fewer than in 2022, when police recorded 100.');
    expect(compared(100.2)).toBe('Police recorded as many in 2022.');
  });

  it('works without a history and without a range', () => {
    expect(
      forecastSentence(t, { ...pune, last: null }, { time: '2023', mean: 0.2, range: null }),
    ).toBe('In 2023, Pune is expected to record fewer than 1 case of burglary.');
  });
});

describe('recordedSentence', () => {
  it('compares with the year before where there is one', () => {
    expect(recordedSentence(t, pune, { time: '2022', value: 1 }, { time: '2021', value: 12 })).toBe(
      'In 2022, Pune recorded 1 case of burglary; in 2021 it was 12.',
    );
    expect(recordedSentence(t, pune, { time: '2022', value: 0 }, null)).toBe(
      'In 2022, Pune recorded no cases of burglary.',
    );
  });

  it('says when there is no figure', () => {
    expect(recordedSentence(t, pune, { time: '2022', value: null }, null)).toBe(
      'For 2022, there is no figure for Pune under this crime.',
    );
  });
});

describe('nationalSentence', () => {
  const before = { time: '2022', value: 107_121 };

  it('rounds an expectation and compares it', () => {
    expect(
      nationalSentence(t, 'Burglary', { time: '2023', value: 105_174, forecast: true }, before),
    ).toBe(
      'In 2023, India’s districts are expected to record about 1.05\u00a0lakh cases of burglary, 2% fewer than in 2022.',
    );
  });

  it('gives a recorded total exactly', () => {
    expect(
      nationalSentence(t, 'Murder', { time: '2018', value: 29_017, forecast: false }, null),
    ).toBe('In 2018, India’s districts recorded 29,017 cases of murder.');
  });

  it('says when a forecast is still being made', () => {
    expect(
      nationalSentence(t, 'Murder', { time: '2023', value: null, forecast: true }, before),
    ).toBe('The forecast for 2023 is still being made.');
  });
});
