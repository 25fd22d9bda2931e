import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CrimeData } from '@/data/crime-data';
import type { Places } from '@/data/places';
import { csvFile } from '@/format/csv';
import { speakerOf } from '@/i18n/speaker';
import { casesLayer } from '@/measure/cases-layer';
import { changeLayer } from '@/measure/change-layer';
import { FIRST_SORT, nextSort, readSort, SORT_KEYS, writeSort } from '@/table/sort';
import { tableFile } from '@/table/table-file';
import { tableRows } from '@/table/table-rows';

const t = speakerOf('en');
const data: CrimeData = {
  crime: 'murder',
  years: ['2021', '2022'],
  values: { '1': [100, 150], '2': [90, 45], '3': [null, 7], '4': [1, 2] },
  expected: { '2023': { '1': [140.5, 120, 160], '4': [2] } },
};
const places: Places = {
  '1': ['Pune', 'Maharashtra', '27'],
  '2': ['Agra', 'Uttar Pradesh', '09'],
  '3': ['Nagpur', 'Maharashtra', '27'],
  '4': ['=cmd()', 'Assam', '18'],
  '5': ['Nowhere', 'Assam', '18'],
};
const input = {
  data,
  places,
  layer: casesLayer(t, data, '2022'),
  year: '2022',
  state: null,
  sort: FIRST_SORT,
  locale: 'en' as const,
};
const codes = (patch: Partial<typeof input> | { state: string }) =>
  tableRows({ ...input, ...patch }).map(({ code }) => code);

describe('tableRows', () => {
  it('begin by state and name, so that nothing is ranked', () => {
    expect(codes({})).toEqual(['4', '5', '3', '1', '2']);
  });

  it('follow a column either way; places without a figure stay last', () => {
    expect(codes({ sort: { key: 'cases', down: true } })).toEqual(['1', '2', '3', '4', '5']);
    expect(codes({ sort: { key: 'cases', down: false } })).toEqual(['4', '3', '2', '1', '5']);
    expect(codes({ sort: { key: 'name', down: false } })).toEqual(['4', '2', '3', '5', '1']);
  });

  it('follow the measure, where there is one', () => {
    const layer = changeLayer(t, data, '2022');
    const rows = tableRows({ ...input, layer, sort: { key: 'measure', down: true } });
    expect(rows.map(({ code }) => code)).toEqual(['1', '2', '4', '5', '3']);
    expect(rows[0]?.measure).toEqual({ figure: '+50%', value: 50 });
    expect(rows.find(({ code }) => code === '4')?.measure?.value).toBeNull();
  });

  it('are those of the state looked at', () => {
    expect(codes({ state: '27' })).toEqual(['3', '1']);
  });

  it('know which districts have a page', () => {
    expect(tableRows(input).filter(({ known }) => !known)).toHaveLength(1);
  });
});

describe('the order in the address', () => {
  it('survives being written and read', () => {
    for (const key of SORT_KEYS) {
      for (const down of [true, false]) {
        expect(readSort(writeSort({ key, down }))).toEqual({ key, down });
      }
    }
    expect(readSort('-danger')).toEqual(FIRST_SORT);
    expect(readSort(null)).toEqual(FIRST_SORT);
  });

  it('begins with the largest number or with A, and turns round', () => {
    expect(nextSort(FIRST_SORT, 'cases')).toEqual({ key: 'cases', down: true });
    expect(nextSort({ key: 'cases', down: true }, 'cases').down).toBe(false);
    expect(nextSort({ key: 'cases', down: true }, 'name').down).toBe(false);
  });
});

describe('csvFile', () => {
  it('keeps numbers and quotes what needs it', () => {
    expect(
      csvFile(
        ['a', 'b'],
        [
          ['x, "y"', -1.5],
          [null, Number.NaN],
        ],
      ),
    ).toBe('\ufeffa,b\r\n"x, ""y""",-1.5\r\n,\r\n');
  });

  it('leaves no text that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const field = csvFile(['h'], [[text]]).slice('\ufeffh\r\n'.length);
        expect(field).not.toMatch(/^"?[=+\-@\t]/);
      }),
    );
  });
});

describe('tableFile', () => {
  const crime = { id: 'murder', label: 'Murder' } as Parameters<typeof tableFile>[0]['crime'];
  const lines = (year: string, layer: typeof input.layer) =>
    tableFile({
      t,
      crime,
      year,
      measure: layer.measure,
      rows: tableRows({ ...input, year, layer }),
    }).split('\r\n');

  it('has a line per row, each with source and caveat', () => {
    const [header, first, second] = lines('2023', casesLayer(t, data, '2023'));
    expect(header).toContain('district_code,district,state,crime_id');
    expect(first).toContain("4,'=cmd(),Assam,murder,Murder,2023,expected,2,,,");
    expect(second).toContain('5,Nowhere,Assam,murder,Murder,2023,no figure,,,,');
    expect(first).toContain(',few cases,');
    expect(second).not.toContain('few cases');
    expect(first).toContain('NCRB');
    expect(first).toContain('Not a ranking');
    expect(lines('2023', casesLayer(t, data, '2023'))).toHaveLength(7);
  });

  it('carries the measure as a number, or the words shown instead', () => {
    const file = lines('2022', changeLayer(t, data, '2022'));
    expect(file[0]).toContain('change_on_year_before_percent');
    expect(file.find((line) => line.startsWith('1,'))).toContain(',150,,,50,');
    expect(file.find((line) => line.startsWith('4,'))).toContain(',Too few for a percentage,');
  });
});
