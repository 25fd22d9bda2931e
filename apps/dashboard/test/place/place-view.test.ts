import { describe, expect, it } from 'vitest';
import { placeAddress, readPlaceView } from '@/place/place-view';
import { readPlacePath } from '@/place/read-place-path';

describe('the view of a place', () => {
  it('is read back from the address it was written to', async () => {
    const view = { crime: 'murder', order: 'size', show: 'table' } as const;
    const address = placeAddress({ level: 'district', code: '490' }, view);
    expect(address).toBe('/district/490?crime=murder&order=size&show=table');
    const parameters = Object.fromEntries(new URL(address, 'http://x').searchParams);
    expect(await readPlaceView(Promise.resolve(parameters))).toEqual(view);
  });

  it('leaves out what is as usual, and takes nonsense for it', async () => {
    expect(placeAddress({ level: 'india', code: '' }, { order: 'group' })).toBe('/india');
    const nonsense = Promise.resolve({ order: 'danger', show: ['map', 'table'] });
    expect(await readPlaceView(nonsense)).toEqual({
      crime: undefined,
      order: 'group',
      show: 'chart',
    });
  });

  it('finds the place in a path', () => {
    expect(readPlacePath(['state', '27', 'a.csv'])).toEqual({
      level: 'state',
      code: '27',
      rest: ['a.csv'],
    });
    expect(readPlacePath(['india', 'a.csv'])?.rest).toEqual(['a.csv']);
    expect(readPlacePath(['district'])).toBeNull();
    expect(readPlacePath(['town', '1'])).toBeNull();
    expect(readPlacePath([])).toBeNull();
  });
});
