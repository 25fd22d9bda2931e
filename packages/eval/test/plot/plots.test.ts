import { describe, expect, it } from 'vitest';
import {
  calibrationPlot,
  countDensity,
  densityPlot,
  dotPlot,
  escapeMarkup,
  linePlot,
} from '../../src/plot/index.js';

const format = (value: number) => value.toFixed(2);
const evil = `<script>"&'</script>`;
const circles = (svg: string) => svg.match(/<circle/g)?.length ?? 0;

/** Every attribute that is a number or a path must hold no NaN. */
function expectSound(svg: string) {
  expect(svg).toMatch(/^<svg class="plot" viewBox="0 0 360 \d+(\.\d+)?"/);
  expect(svg).not.toMatch(/NaN|Infinity|undefined|null|<script/);
  expect(svg).toMatch(/role="img" aria-label="[^"]+"/);
}

describe('escapeMarkup', () => {
  it('escapes everything that ends a text or an attribute', () => {
    expect(escapeMarkup(evil)).toBe('&lt;script&gt;&quot;&amp;&#39;&lt;/script&gt;');
  });
});

describe('dotPlot', () => {
  it('draws a dot and its value for each known row, its range, and the line', () => {
    const svg = dotPlot(
      [
        { label: 'a', value: 0.9, lower: 0.8, upper: 1 },
        { label: evil, value: 1.1, hollow: true },
        { label: 'none', value: null },
      ],
      { label: evil, format, line: { value: 1, name: 'as naive' } },
    );
    expectSound(svg);
    expect(circles(svg)).toBe(2);
    expect(svg.match(/class="range"/g)).toHaveLength(1);
    for (const text of ['>0.90<', '>1.10<', '>–<', '>as naive<', 'dot hollow']) {
      expect(svg).toContain(text);
    }
  });

  it('puts smaller values further left', () => {
    const svg = dotPlot(
      [
        { label: 'a', value: 1 },
        { label: 'b', value: 3 },
        { label: 'c', value: 2 },
      ],
      {
        label: 'x',
        format,
      },
    );
    const places = [...svg.matchAll(/cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(places[0]).toBeLessThan(places[2]!);
    expect(places[2]).toBeLessThan(places[1]!);
  });

  it('is sound without dots and with equal values', () => {
    expectSound(dotPlot([], { label: 'x', format }));
    expectSound(
      dotPlot(
        [
          { label: 'a', value: 0 },
          { label: 'b', value: 0 },
        ],
        { label: 'x', format },
      ),
    );
  });

  it('shortens long names', () => {
    const svg = dotPlot([{ label: 'x'.repeat(60), value: 1 }], { label: 'x', format });
    expect(svg).toContain(`>${'x'.repeat(21)}…<`);
  });
});

describe('linePlot', () => {
  const options = { label: 'x', positions: ['2020', '2021', '2022'], format };

  it('breaks a line at a gap', () => {
    const svg = linePlot([{ name: 'a', values: [1, null, 2] }], options);
    expectSound(svg);
    expect(circles(svg)).toBe(2);
    expect(svg.match(/class="line" d="M[^"L]*M[^"L]*"/)).not.toBeNull();
  });

  it('shades positions and thins their names', () => {
    const many = Array.from({ length: 60 }, (_, i) => `p${i}`);
    const svg = linePlot([{ name: evil, values: many.map((_, i) => i), quiet: true }], {
      ...options,
      ...{ positions: many, shaded: [3], line: 1 },
    });
    expectSound(svg);
    expect(svg.match(/class="shade"/g)).toHaveLength(1);
    const places = [...svg.matchAll(/x="([\d.]+)"[^>]*>p\d+</g)].map(([, x]) => Number(x));
    expect(places.length).toBeGreaterThan(2);
    // Three letters of at most six units each.
    for (let i = 1; i < places.length; i++) expect(places[i]! - places[i - 1]!).toBeGreaterThan(18);
  });

  it('is sound without lines, positions or known values', () => {
    expectSound(linePlot([], { ...options, positions: [] }));
    expectSound(linePlot([{ name: 'a', values: [null, null, null] }], options));
  });

  it('keeps names apart that end at one place', () => {
    const same = ['a', 'b', 'c'].map((name) => ({ name, values: [1, 1, 1] }));
    const svg = linePlot(same, options);
    const places = [...svg.matchAll(/x="280" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(new Set(places).size).toBe(3);
  });
});

describe('calibrationPlot', () => {
  it('draws known marks only', () => {
    const svg = calibrationPlot(
      [
        { nominal: 0.8, observed: 0.78 },
        { nominal: 0.95, observed: null },
      ],
      'x',
    );
    expectSound(svg);
    expect(circles(svg)).toBe(1);
    expectSound(calibrationPlot([], 'x'));
  });
});

describe('countDensity', () => {
  it('counts every known pair once, by a plain loop', () => {
    const xs = [0, 0, 1, 50, 99, Number.NaN, 3, Infinity];
    const ys = [0, 0, 2, 40, 99, 1, Number.NaN, 1];
    const { cells, high, size } = countDensity(xs, ys, 4);
    expect([high, size]).toEqual([99, 4]);
    expect(cells.reduce((sum, { n }) => sum + n, 0)).toBe(5);
    // ln(1 + 99) / 4 = 1.151: 0 → 0; 1 → .69 → 0; 2 → 1.10 → 0; 50 → 3.93 → 3; 40 → 3.71 → 3.
    expect(cells).toEqual([
      { x: 0, y: 0, n: 3 },
      { x: 3, y: 3, n: 2 },
    ]);
  });

  it('draws a few paths however many points there are', () => {
    const xs = Float64Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 5000);
    const ys = xs.map((value, i) => value * (0.5 + ((i * 31) % 100) / 100));
    const svg = densityPlot(countDensity(xs, ys), { label: 'x', x: 'a', y: evil });
    expectSound(svg);
    expect(svg.match(/class="density-/g)).toHaveLength(5);
    expect(svg.length).toBeLessThan(60_000);
  });

  it('is sound without points', () => {
    const empty = countDensity([], []);
    expect(empty.cells).toEqual([]);
    expectSound(densityPlot(empty, { label: 'x', x: 'a', y: 'b' }));
  });
});
