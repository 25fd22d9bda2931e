import { describe, expect, it } from 'vitest';
import type { Forecast, Model } from '@/api/types';
import { speakerOf } from '@/i18n/speaker';
import type { Place } from '@/place/place';
import { type Story, storyOf } from '@/place/story';

const place: Place = {
  level: 'district',
  code: '490',
  name: 'Pune',
  state: { code: '27', name: 'Maharashtra' },
  notes: ['Railway police are counted apart.'],
  crimeNotes: [
    { crime: 'murder', note: 'Counted differently from 2020 on.' },
    { crime: 'arson', note: 'Of another crime.' },
  ],
};
const crime = {
  id: 'murder',
  label: 'Murder',
  group: 'Violent crime',
  sections: '302',
  heads: [],
  kind: 'core',
};
const models: Model[] = [
  { id: 'default', label: 'Best at past origins', description: '', default: true, chosen: 'naive' },
  { id: 'naive', label: 'Last value', description: '', default: false },
  { id: 'mean3', label: 'Mean of the last 3 periods', description: '', default: false },
];
const forecast = (model: string, mean: number | null, more: Partial<Forecast> = {}): Forecast => ({
  district: '490',
  crime: 'murder',
  model,
  time: '2023',
  horizon: 1,
  mean,
  intervals: [{ level: 80, lower: 68, upper: 92 }],
  fallback: null,
  ...more,
});
const base = {
  t: speakerOf('en'),
  place,
  crime,
  models,
  times: ['2021', '2022'],
  recorded: [90, 80],
};

const textsOf = ({ notes }: Story) => notes.map(({ text }) => text);

describe('storyOf', () => {
  it('tells the forecast, its method and the simple methods beside it', () => {
    const forecasts = [forecast('default', 79.4), forecast('naive', 80), forecast('mean3', 85)];
    const story = storyOf({ ...base, forecasts });
    expect(story.sentence).toBe(
      'In 2023, Pune is expected to record about 79 cases of murder (8 in 10 such ranges hold: 68 to 92). ' +
        'That is close to 2022, when police recorded 80.',
    );
    expect(story.method).toBe('Last value, which had the smallest error in past years');
    expect(story.chart.baselines.map(({ short }) => short)).toEqual(['3-year mean']);
    expect(story.notes).toEqual([
      { text: 'Railway police are counted apart.', english: true },
      { text: 'Counted differently from 2020 on.', english: true },
    ]);
  });

  it('says when a simpler method stands in', () => {
    const fallback = {
      to: 'mean3',
      reason: 'SHORT_HISTORY' as const,
      detail: '1 year of history, 4 needed',
    };
    const story = storyOf({ ...base, forecasts: [forecast('default', 79.4, { fallback })] });
    expect(textsOf(story)).toContain(
      'This forecast uses a simpler method (3-year mean): too few recorded years.',
    );
    expect(story.method).toBe('3-year mean');
  });

  it('says when there is no forecast at all', () => {
    const fallback = { to: null, reason: 'NO_HISTORY' as const, detail: 'no recorded year' };
    const forecasts = [forecast('default', null, { intervals: [], fallback })];
    const story = storyOf({ ...base, recorded: [null, null], forecasts });
    expect(story.sentence).toBe('For 2022, there is no figure for Pune under this crime.');
    expect(textsOf(story)).toContain('There is no forecast for this series: no recorded year.');
    expect(story.chart.forecasts).toEqual([]);
  });

  it('warns of small numbers, and of a first run still being made', () => {
    expect(textsOf(storyOf({ ...base, forecasts: [forecast('default', 3)] }))).toContain(
      'The numbers are small: a few cases more or fewer can be chance.',
    );
    const early = storyOf({ ...base, forecasts: null });
    expect(early.sentence).toBe('In 2022, Pune recorded 80 cases of murder; in 2021 it was 90.');
    expect(textsOf(early).at(-1)).toMatch(/still being made/);
    expect(early.method).toBeNull();
  });
});
