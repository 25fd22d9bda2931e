import { createPanel, until } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import { areaGraph } from '../../src/neural/area-graph.js';
import { channelNames, sequenceChannels } from '../../src/neural/sequence-channels.js';
import { ONCE_NAMES, onceNumbers, sequenceRows } from '../../src/neural/sequence-rows.js';
import { steppedRows } from '../../src/neural/stepped-rows.js';
import { featureSource } from '../../src/pooled/feature-source.js';
import { latestRows } from '../../src/pooled/training-rows.js';
import { panelOf, syntheticPanel } from '../panels.js';

const unscaled = (columns: number) => ({
  centre: new Float64Array(columns),
  scale: new Float64Array(columns).fill(1),
});
/** Two series: too few for a common movement, so levels are log1p of counts. */
const pair = panelOf({ 'a/x': [0, 1, 3, null, 7], 'b/x': [1, 1, 1, 1, 1] });
const log = Math.log1p;

describe('sequenceChannels', () => {
  it('holds level, change and distance from the mean of up to four periods', () => {
    const cells = sequenceChannels(featureSource(pair), null);
    const at = (t: number) => [...cells.subarray(3 * t, 3 * t + 3)];
    expect(at(0)).toEqual([0, Number.NaN, 0]);
    expect(at(2)[1]).toBeCloseTo(log(3) - log(1), 14);
    expect(at(2)[2]).toBeCloseTo(log(3) - (log(1) + log(3)) / 3, 14);
    expect(at(3)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(at(4)[1]).toBeNaN();
    // Of the last four periods one is missing.
    expect(at(4)[2]).toBeCloseTo(log(7) - (log(1) + log(3) + log(7)) / 3, 14);
  });

  it('adds the same of the areas around, and of those around them', () => {
    const graph = areaGraph(pair, new Map([['a', ['b']]]));
    const cells = sequenceChannels(featureSource(pair), graph);
    const names = channelNames(true);
    const value = (s: number, t: number, name: string) =>
      cells[(s * 5 + t) * names.length + names.indexOf(name)]!;
    expect(value(1, 2, 'near-change')).toBe(value(0, 2, 'change'));
    expect(value(0, 2, 'near-change')).toBe(0);
    expect(value(0, 2, 'far-change')).toBe(value(0, 2, 'change'));
    // Where nothing is known around, an area has its own.
    expect(value(1, 3, 'near-from-usual')).toBe(0);
  });

  it('knows nothing later: noise there changes no number before', () => {
    const panel = syntheticPanel({ areas: 12 });
    const graph = areaGraph(panel, new Map(panel.series.map(({ area }) => [area, ['0', '1']])));
    const noisy = createPanel({
      ...panel,
      values: panel.values.map((value, i) => (i % 6 > 3 ? value * 17 + 5 : value)),
    });
    const whole = sequenceChannels(featureSource(noisy), graph);
    const cut = sequenceChannels(featureSource(until(panel, 2020)), graph);
    const width = channelNames(true).length;
    for (let s = 0; s < panel.series.length; s++) {
      expect(whole.subarray(s * 6 * width, (s * 6 + 4) * width)).toEqual(
        cut.subarray(s * 4 * width, (s * 4 + 4) * width),
      );
    }
  });
});

describe('sequenceRows', () => {
  const source = featureSource(pair);
  const cells = sequenceChannels(source, null);
  const read = (window: number, crimes: string[]) => {
    const rows = latestRows(source);
    const scales = { channelScales: unscaled(3), onceScales: unscaled(ONCE_NAMES.length) };
    const inputs = sequenceRows({ source, cells, window, crimes, ...scales }, rows);
    const sequence = new Float64Array(window * 4 + 1).fill(7);
    inputs.sequence(0, sequence, 1);
    const statics = new Float64Array(ONCE_NAMES.length + crimes.length).fill(7);
    inputs.statics(0, statics, 0);
    return { sequence, statics, once: onceNumbers(rows) };
  };

  it('writes a window with 1 for what is known, and zeros for what is not', () => {
    const { sequence } = read(3, ['x']);
    expect(sequence[0]).toBe(7);
    expect(sequence[1]).toBeCloseTo(log(3), 14);
    expect(sequence[4]).toBe(1);
    expect([...sequence.subarray(5, 9)]).toEqual([0, 0, 0, 0]);
    expect([sequence[9], sequence[10], sequence[12]]).toEqual([log(7), 0, 1]);
  });

  it('writes zeros for periods before the panel', () => {
    const { sequence } = read(7, ['x']);
    expect([...sequence.subarray(1, 9)]).toEqual(new Array(8).fill(0));
    expect(sequence[12]).toBe(1);
  });

  it('marks the crime, and no crime for one that was not learned from', () => {
    expect([...read(2, ['y', 'x']).statics.slice(-2)]).toEqual([0, 1]);
    expect([...read(2, ['y', '__proto__']).statics.slice(-2)]).toEqual([0, 0]);
  });

  it('takes the numbers given once from the pooled features', () => {
    const { statics, once } = read(2, []);
    expect(once.subarray(0, ONCE_NAMES.length)[0]).toBeCloseTo(log(7), 14);
    expect(statics[0]).toBeCloseTo(log(7), 14);
  });
});

describe('steppedRows', () => {
  const panel = syntheticPanel({ areas: 10, crimes: ['x'], length: 5 });
  const source = featureSource(panel);

  it('puts the changes over all distances beside each other', () => {
    const { rows, targets, steps } = steppedRows(source, [1, 2], 1)!;
    expect([rows.rows, steps]).toEqual([40, [1, 2]]);
    for (let row = 0; row < rows.rows; row++) {
      const at = rows.series[row]! * 5 + rows.origins[row]! - 2017;
      for (const [o, step] of [1, 2].entries()) {
        const inside = rows.origins[row]! + step <= 2021;
        const change = inside ? source.local[at + step]! - source.local[at]! : Number.NaN;
        const clipped = Math.max(-1.5, Math.min(1.5, change));
        expect(targets[row * 2 + o]).toBe(clipped);
      }
    }
  });

  it('leaves out distances with too few changes, and says so when none is left', () => {
    expect(steppedRows(source, [1, 2], 35)!.steps).toEqual([1]);
    expect(steppedRows(source, [1, 2], 41)).toBeNull();
  });
});
