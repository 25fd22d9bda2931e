import { createPanel } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import {
  type Adjacency,
  areaGraph,
  graphState,
  restoreGraph,
} from '../../src/neural/area-graph.js';
import { diffuse } from '../../src/neural/diffuse.js';

const series = [
  ['a', 'x', 'S'],
  ['b', 'x', 'S'],
  ['c', 'x', 'T'],
  ['d', 'x', undefined],
  ['a', 'y', 'S'],
  ['b', 'y', 'S'],
].map(([area, crime, parent]) => ({
  id: `${area}/${crime}`,
  area: area!,
  crime: crime!,
  ...(parent === undefined ? {} : { parent }),
}));
const panel = createPanel({
  frequency: 'year',
  start: 2017,
  length: 2,
  series,
  values: [1, 2, 3, 4, 5, 6, 7, 8, 10, 20, 30, 40],
});

function nearOf(adjacency?: Adjacency): Record<string, string[]> {
  const { areas, starts, near } = areaGraph(panel, adjacency);
  return Object.fromEntries(
    areas.map((area, a) => [
      area,
      [...near.subarray(starts[a]!, starts[a + 1]!)].map((n) => areas[n]!),
    ]),
  );
}

describe('areaGraph', () => {
  it('takes areas of one area above as neighbours, and none without one', () => {
    expect(nearOf()).toEqual({ a: ['b'], b: ['a'], c: [], d: [] });
  });

  it('takes contacts both ways, once, and never an area itself', () => {
    const adjacency = new Map([
      ['a', ['c', 'a', 'c']],
      ['c', ['a']],
      ['z', ['d']],
    ]);
    expect(nearOf(adjacency)).toEqual({ a: ['c'], b: [], c: ['a'], d: ['z'], z: ['d'] });
  });

  it('keeps a large state from costing its square', () => {
    const many = Array.from({ length: 400 }, (_, i) => ({
      id: `${i}`,
      area: `${i}`,
      crime: 'x',
      parent: 'S',
    }));
    const values = new Float64Array(400);
    const large = createPanel({ frequency: 'year', start: 0, length: 1, series: many, values });
    expect(areaGraph(large).near.length).toBeLessThan(400 * 200);
  });

  it.each([
    ['an object', { a: ['b'] }],
    ['a list', [['a', ['b']]]],
    ['no list of neighbours', new Map([['a', 7]])],
    ['a text for neighbours', new Map([['a', 'bc']])],
    ['a number for a neighbour', new Map([['a', [1]]])],
    ['null', null],
  ])('refuses %s', (_, adjacency) => {
    expect(() => areaGraph(panel, adjacency as unknown as Adjacency)).toThrowError(
      expect.objectContaining({ code: 'MODEL_OPTIONS_INVALID' }),
    );
  });

  it('takes names of prototypes as any other', () => {
    expect(nearOf(new Map([['a', ['__proto__', 'constructor']]])).a).toEqual([
      '__proto__',
      'constructor',
    ]);
  });
});

describe('restoreGraph', () => {
  const state = graphState(areaGraph(panel));

  it('gives back what was saved', () => {
    expect(restoreGraph(state)).toEqual(areaGraph(panel));
  });

  it.each<[string, Record<string, unknown>, Record<string, Int32Array | Float64Array>]>([
    ['areas that are no list', { areas: 'a' }, {}],
    ['an area twice', { areas: ['a', 'a', 'c', 'd'] }, {}],
    ['too few starts', {}, { graphStarts: Int32Array.of(0, 1, 2) }],
    ['descending starts', {}, { graphStarts: Int32Array.of(0, 2, 1, 2, 2) }],
    ['starts that begin later', {}, { graphStarts: Int32Array.of(1, 1, 2, 2, 2) }],
    ['more neighbours named than there are', {}, { graphStarts: Int32Array.of(0, 1, 2, 2, 9) }],
    ['a negative count', {}, { graphStarts: Int32Array.of(0, 1, 2, 2, -1) }],
    ['an unknown neighbour', {}, { graphNear: Int32Array.of(1, 4) }],
    ['a negative neighbour', {}, { graphNear: Int32Array.of(1, -1) }],
    ['floats', {}, { graphNear: Float64Array.of(1, 0) }],
  ])('refuses %s', (_, params, arrays) => {
    const broken = {
      params: { ...state.params, ...params },
      arrays: new Map([...state.arrays, ...Object.entries(arrays)]),
    };
    expect(() => restoreGraph(broken)).toThrowError(
      expect.objectContaining({ code: 'MODEL_FILE_INVALID' }),
    );
  });
});

describe('diffuse', () => {
  const around = new Map([
    ['a', ['b', 'c']],
    ['b', ['c']],
  ]);

  it('takes the mean of the same crime around, at the same time', () => {
    const values = diffuse(panel, areaGraph(panel, around), panel.values);
    // x: a ← b, c; b ← a, c; c ← a, b; d alone. y: a ← b; b ← a.
    expect([...values]).toEqual([4, 5, 3, 4, 2, 3, 7, 8, 30, 40, 10, 20]);
  });

  it('skips what is missing, and leaves a number where all around is', () => {
    const values = panel.values.slice();
    values[2] = Number.NaN;
    values[4] = Number.NaN;
    const out = diffuse(panel, areaGraph(panel, around), values);
    expect([out[0], out[2], out[4]]).toEqual([1, 1, 1]);
    expect(values[2]).toBeNaN();
  });

  it('leaves areas that the graph does not know', () => {
    const graph = { areas: ['q'], starts: Int32Array.of(0, 0), near: new Int32Array(0) };
    expect(diffuse(panel, graph, panel.values)).toEqual(panel.values);
  });
});
