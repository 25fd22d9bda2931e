import { describe, expect, it } from 'vitest';
import type { Crime, Forecast } from '@/api/types';
import { speakerOf } from '@/i18n/speaker';
import { figureCsv } from '@/place/figure-csv';
import { figureSvg } from '@/place/figure-svg';
import { glanceGroups } from '@/place/glances';
import type { Place } from '@/place/place';

const crime = (id: string, group: string): Crime => ({
  id,
  label: id,
  group,
  sections: '',
  heads: [],
  kind: 'core',
});
const place: Place = {
  level: 'district',
  code: '490',
  name: 'Pune & <b>',
  state: { code: '27', name: 'Maharashtra' },
  notes: [],
  crimeNotes: [],
};
const story = {
  place: place.name,
  sentence: '',
  method: null,
  notes: [],
  chart: {
    times: ['2021', '2022'],
    recorded: [null, 7],
    forecasts: [
      {
        time: '2023',
        mean: 8.5,
        intervals: [
          { level: 80, lower: 5, upper: 12 },
          { level: 95, lower: 3, upper: 15 },
        ],
      },
    ],
    baselines: [],
    earlier: { origin: '2021', time: '2022', mean: 6, intervals: [] },
  },
};

describe('a downloaded figure', () => {
  it('has every number of the chart, and nothing where none is known', () => {
    expect(figureCsv(story).split('\r\n')).toEqual([
      'year,kind,cases,lower80,upper80,lower95,upper95',
      '2021,recorded,,,,,',
      '2022,recorded,7,,,,',
      '2022,expected from 2021,6,,,,',
      '2023,expected,8.5,5,12,3,15',
      '',
    ]);
  });

  it('is a drawing on its own: colours written out, text escaped', () => {
    const svg = figureSvg(speakerOf('en'), { place, crime: crime('murder', 'a'), story });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toContain('Pune &amp; &lt;b&gt;');
    expect(svg).not.toMatch(/var\(|className|undefined|NaN/);
  });
});

describe('all crimes at a glance', () => {
  const crimes = [crime('a', 'One'), crime('b', 'Two'), crime('c', 'One')];
  const series = {
    times: ['2021', '2022'],
    data: [
      { crime: 'a', values: [1, 2] },
      { crime: 'b', values: [9, null] },
    ],
  };
  const forecast = { crime: 'a', time: '2023', mean: 3, intervals: [] } as unknown as Forecast;

  it('stand by kind as the API lists them', () => {
    const groups = glanceGroups(crimes, series, [forecast], 'group');
    expect(groups.map(({ name }) => name)).toEqual(['One', 'Two']);
    expect(groups[0]!.glances.map((glance) => glance.crime.id)).toEqual(['a', 'c']);
    expect(groups[0]!.glances[0]!.forecasts).toEqual([{ time: '2023', mean: 3, intervals: [] }]);
  });

  it('stand by the last known number where that is asked for; one without figures comes last', () => {
    const [all] = glanceGroups(crimes, series, null, 'size');
    expect(all!.glances.map((glance) => glance.crime.id)).toEqual(['b', 'a', 'c']);
    expect(all!.glances[2]!.recorded).toEqual([null, null]);
  });
});
