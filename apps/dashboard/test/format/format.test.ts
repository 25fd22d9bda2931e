import { describe, expect, it } from 'vitest';
import { casesOf, crimePhrase } from '@/format/crime-phrase';
import { describeCell } from '@/format/describe-cell';
import { formatLakh } from '@/format/lakh';
import { shortModelName } from '@/format/model-name';
import { formatAbout, formatCount, formatMean, formatRange } from '@/format/number';
import { properName } from '@/format/proper-name';
import { speakerOf } from '@/i18n/speaker';

const t = speakerOf('en');

describe('numbers', () => {
  it('are grouped as in India', () => {
    expect(formatCount(1234567)).toBe('12,34,567');
    expect(formatCount(0)).toBe('0');
  });

  it('keep a decimal below a hundred where they are expectations', () => {
    expect([0.04, 7, 79.44, 99.96, 277.67, 1705.7].map(formatMean)).toEqual([
      '0',
      '7',
      '79.4',
      '100',
      '278',
      '1,706',
    ]);
  });

  it('are rounded as a sentence would', () => {
    expect([0.3, 0.5, 1.2, 79.4, 1243].map((value) => formatAbout(t, value))).toEqual([
      'fewer than 1',
      'about 1',
      'about 1',
      'about 79',
      'about 1,240',
    ]);
  });

  it('read as a range, from zero on and never twice the same', () => {
    expect(formatRange(t, 1046, 1433)).toBe('1,050 to 1,430');
    expect(formatRange(t, -2, 3.4)).toBe('0 to 3');
    expect(formatRange(t, 0, 0.3)).toBe('0');
  });

  it('become lakh and crore when large', () => {
    expect(formatLakh(t, 99_999)).toBe('99,999');
    expect(formatLakh(t, 105_174)).toBe('1.05\u00a0lakh');
    expect(formatLakh(t, 3_561_379)).toBe('35.6\u00a0lakh');
    expect(formatLakh(t, 12_000_000)).toBe('1.2\u00a0crore');
  });
});

describe('words', () => {
  it('count cases in the singular and the plural', () => {
    expect(casesOf(t, '1', 1, 'Burglary')).toBe('1 case of burglary');
    expect(casesOf(t, 'about 1', 1.3, 'Murder')).toBe('about 1 case of murder');
    expect(casesOf(t, 'fewer than 1', 0.2, 'Murder')).toBe('fewer than 1 case of murder');
    expect(casesOf(t, '1,240', 1243, 'Dowry deaths')).toBe('1,240 cases of dowry deaths');
  });

  it('keep acronyms', () => {
    expect(crimePhrase('ATM fraud')).toBe('ATM fraud');
  });

  it('write official names readably', () => {
    expect(properName('The Dadra And Nagar Haveli And Daman And Diu')).toBe(
      'Dadra and Nagar Haveli and Daman and Diu',
    );
    expect(properName('Andaman And Nicobar Islands')).toBe('Andaman and Nicobar Islands');
  });

  it('name a model briefly', () => {
    expect(shortModelName(t, 'mean3', 'Mean of the last 3 periods')).toBe('3-year mean');
    expect(shortModelName(t, 'new', 'Gradient boosting (own)')).toBe('Gradient boosti…');
  });
});

describe('describeCell', () => {
  it('says what a number is', () => {
    expect(describeCell(t, { kind: 'recorded', value: 1 }, '2020')).toEqual({
      figure: '1',
      note: 'recorded case in 2020',
    });
    expect(describeCell(t, { kind: 'expected', value: 79.4, range: [68, 92] }, '2023')).toEqual({
      figure: 'about 79',
      note: 'expected in 2023 (forecast); expected range 68 to 92',
    });
    expect(describeCell(t, { kind: 'missing' }, '2018')).toEqual({
      figure: 'No figure',
      note: 'for 2018',
    });
  });
});
