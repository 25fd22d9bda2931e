import { describe, expect, it } from 'vitest';
import { drawShapes } from '@/map/draw-shapes';
import { shapesMarkup } from '@/map/markup';
import { dotData, pathData } from '@/map/path-data';
import { drawnShapes, shapesVersion } from '@/map/shapes.server';
import { thinLine } from '@/map/thin-line';

describe('the drawn map', () => {
  const shapes = drawnShapes();

  it('has every district once, each with an area', () => {
    expect(shapes.districts).toHaveLength(755);
    expect(new Set(shapes.districts.map(({ code }) => code)).size).toBe(755);
    for (const { d } of shapes.districts) expect(d).toMatch(/^M\d+,\d+[la].+z$/);
  });

  it('keeps codes as text with their zeros', () => {
    expect(shapes.districts.find(({ code }) => code === '001')?.name).toBe('Anantnag');
  });

  it('shows a territory too small to see as a dot', () => {
    const lakshadweep = shapes.districts.find(({ state }) => state === 'Lakshadweep');
    expect(lakshadweep?.d).toContain('a14,14');
  });

  it('gives each of those a target of its own', () => {
    const codes = shapes.dots.map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(3);
    const dotted = shapes.districts.filter(({ d }) => d.includes('a14,14'));
    expect(new Set(codes)).toEqual(new Set(dotted.map(({ code }) => code)));
    const circles = shapesMarkup(shapes, {}, null).match(/<circle data-code="[\w-]+"/g);
    expect(circles).toHaveLength(codes.length);
  });

  it('knows where each state lies, and lets one stand out', () => {
    expect(Object.keys(shapes.states)).toHaveLength(36);
    const [x, y, width, height] = shapes.states['32']!.frame;
    expect(y + height).toBeGreaterThan(0.9 * shapes.height);
    expect(x + width).toBeLessThan(shapes.width / 2);
    const markup = shapesMarkup(shapes, {}, '32');
    expect(markup.match(/class="in"/g)).toHaveLength(1);
    expect(markup).toContain('<g id="s-32" class="in">');
  });

  it('stays small enough for the first paint', () => {
    expect(shapesMarkup(shapes, {}, null).length).toBeLessThan(200_000);
  });

  it('has a version that follows its content', () => {
    expect(shapesVersion).toMatch(/^[0-9a-f]{12}$/);
  });
});

describe('drawShapes', () => {
  it('gives neighbours the same border', () => {
    const square = (code: string, stateCode: string, arcs: number[][]) => ({
      type: 'Polygon',
      arcs,
      properties: { code, name: code, stateCode, state: stateCode },
    });
    const shared: [number, number][] = [
      [50, 0],
      [0, 100],
    ];
    const left: [number, number][] = [
      [50, 100],
      [-50, 0],
      [0, -100],
      [50, 0],
    ];
    const right: [number, number][] = [
      [50, 0],
      [50, 0],
      [0, 100],
      [-50, 0],
    ];
    const { districts, borders } = drawShapes({
      arcs: [shared, left, right],
      transform: { scale: [0.1, 0.1], translate: [75, 15] },
      objects: {
        districts: { geometries: [square('a', '1', [[0, 1]]), square('b', '2', [[2, ~0]])] },
      },
    });
    expect(districts.map(({ code }) => code)).toEqual(['a', 'b']);
    expect(borders.match(/M/g)).toHaveLength(1);
  });
});

describe('pathData', () => {
  it('writes steps, and no comma before a minus', () => {
    expect(
      pathData(
        [
          [10, 10],
          [12, 7],
          [5, 9],
          [10, 10],
        ],
        true,
      ),
    ).toBe('M10,10l2-3-7,2z');
    expect(
      pathData(
        [
          [1, 2],
          [3, 4],
        ],
        false,
      ),
    ).toBe('M1,2l2,2');
    expect(pathData([], true)).toBe('');
  });

  it('draws a dot around its middle', () => {
    expect(dotData([100, 50], 10)).toBe('M90,50a10,10 0 1 0 20,0a10,10 0 1 0-20,0z');
  });
});

describe('thinLine', () => {
  it('drops what lies on the line and keeps the ends', () => {
    expect(
      thinLine(
        [
          [0, 0],
          [5, 0.1],
          [10, 0],
        ],
        0.5,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
    ]);
    expect(
      thinLine(
        [
          [0, 0],
          [5, 3],
          [10, 0],
        ],
        0.5,
      ),
    ).toHaveLength(3);
  });

  it('is the same backwards, so neighbours agree', () => {
    const line = [
      [0, 0],
      [3, 1],
      [6, 7],
      [9, 2],
      [14, 3],
    ] as const;
    const there = thinLine([...line], 1.5);
    expect(thinLine(line.toReversed(), 1.5).toReversed()).toEqual(there);
  });

  it('leaves a small closed line a triangle at least', () => {
    const ring = thinLine(
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
      100,
    );
    expect(ring.length).toBeGreaterThanOrEqual(4);
  });
});
