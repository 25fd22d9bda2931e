import { describe, expect, it } from 'vitest';
import { compareAddress, readCompareView } from '@/compare/compare-view';
import { type Compared, comparedLines } from '@/compare/compared-lines';

const KNOWN = ['murder', 'burglary', 'arson'];
const read = (query: string) =>
  readCompareView(Object.fromEntries(new URLSearchParams(query)), KNOWN);

describe('what is compared', () => {
  it('is read back from the address it was written to', () => {
    const view = read('places=490,s27,india&crime=arson,murder&by=crimes&as=rate');
    expect(view.places).toEqual([
      { level: 'district', code: '490' },
      { level: 'state', code: '27' },
      { level: 'india', code: '' },
    ]);
    expect(compareAddress(view)).toBe(
      '/compare?places=490,s27,india&crime=arson,murder&by=crimes&as=rate',
    );
  });

  it('begins with two places and the first crime', () => {
    expect(compareAddress(read(''))).toBe('/compare?places=490,484&crime=burglary');
    expect(read('places=').places).toEqual([]);
  });

  it('holds six at most, each once, and no nonsense', () => {
    expect(read('places=1,2,2,3,4,5,6,7').places).toHaveLength(6);
    expect(read('places=490,%3Cb%3E,__proto__!').places).toEqual([
      { level: 'district', code: '490' },
    ]);
    expect(read('crime=murder,unknown,murder&more=arson').crimes).toEqual(['murder', 'arson']);
    expect(read('as=danger').as).toBe('count');
  });
});

describe('comparedLines', () => {
  const series = (id: string, recorded: (number | null)[]): Compared => ({
    id,
    name: id,
    times: ['2021', '2022'],
    recorded,
    forecasts: [{ time: '2023', mean: 30, intervals: [{ level: 80, lower: -5, upper: 60 }] }],
    persons: (time) => (id === 'b' ? null : time === '2022' ? 50_000 : 100_000),
  });
  const values = (lines: ReturnType<typeof comparedLines>['lines'], i: number) =>
    lines[i]!.points.map(({ value }) => value);

  it('leaves counts as they are, a missing one missing', () => {
    const { lines, base } = comparedLines([series('a', [null, 20])], 'count');
    expect(base).toBeNull();
    expect(lines[0]!.points).toEqual([
      { time: '2021', value: null, expected: false, range: null },
      { time: '2022', value: 20, expected: false, range: null },
      { time: '2023', value: 30, expected: true, range: [0, 60] },
    ]);
  });

  it('starts all at 100 in the first year in which all have cases', () => {
    const { lines, base } = comparedLines([series('a', [10, 20]), series('b', [0, 5])], 'index');
    expect(base).toBe('2022');
    expect(values(lines, 0)).toEqual([50, 100, 150]);
    expect(values(lines, 1)).toEqual([0, 100, 600]);
  });

  it('has no index where no year serves all', () => {
    const { lines, base } = comparedLines([series('a', [10, null]), series('b', [0, 5])], 'index');
    expect(base).toBeNull();
    expect(values(lines, 0)).toEqual([null, null, null]);
  });

  it('divides by the people of each year, and has no rate without them', () => {
    const { lines } = comparedLines([series('a', [10, 20]), series('b', [1, 1])], 'rate');
    expect(values(lines, 0)).toEqual([10, 40, 30]);
    expect(values(lines, 1)).toEqual([null, null, null]);
  });

  it('is empty for nothing', () => {
    expect(comparedLines([], 'index')).toEqual({ lines: [], base: null });
  });
});
