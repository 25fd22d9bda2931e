import { describe, expect, it } from 'vitest';
import { axisTimes, lastRecorded } from '@/chart/chart-data';
import { chartFrame } from '@/chart/frame';
import { chartScales } from '@/chart/scales';
import { stackLabels } from '@/chart/stack-labels';

const data = {
  times: ['2020', '2021', '2022'],
  recorded: [10, 40, null],
  forecasts: [{ time: '2023', mean: 30, intervals: [{ level: 95, lower: 5, upper: 96 }] }],
  baselines: [{ short: 'Last value', label: 'Last value', time: '2023', mean: 40 }],
};

describe('chart data', () => {
  it('has every time once, in order', () => {
    expect(axisTimes(data)).toEqual(['2020', '2021', '2022', '2023']);
  });

  it('begins the forecast at the last year with a figure', () => {
    expect(lastRecorded(data)).toEqual({ time: '2021', value: 40 });
    expect(lastRecorded({ times: ['2020'], recorded: [null] })).toBeNull();
  });
});

describe('chartScales', () => {
  const frame = chartFrame(data, 'narrow');
  const scales = chartScales(data, frame);

  it('starts at zero and holds the widest range', () => {
    expect(scales.ticks[0]).toBe(0);
    expect(scales.y(0)).toBe(frame.height - frame.bottom);
    expect(scales.y(96)).toBeGreaterThanOrEqual(frame.top);
  });

  it('spreads the times over the frame', () => {
    expect(scales.x('2020')).toBe(frame.left);
    expect(scales.x('2023')).toBe(frame.width - frame.right);
  });

  it('draws an empty series without dividing by zero', () => {
    const empty = { times: ['2022'], recorded: [0], forecasts: [], baselines: [] };
    const flat = chartScales(empty, chartFrame(empty, 'wide'));
    expect(Number.isFinite(flat.x('2022'))).toBe(true);
    expect(Number.isFinite(flat.y(0))).toBe(true);
    expect(flat.ticks).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('stackLabels', () => {
  it('leaves labels alone that have room', () => {
    expect(stackLabels([10, 50], 16, 0, 100)).toEqual([10, 50]);
  });

  it('moves close ones apart, in their order', () => {
    expect(stackLabels([12, 10], 16, 0, 100)).toEqual([26, 10]);
  });

  it('pushes up what would fall out below', () => {
    expect(stackLabels([95, 98], 16, 0, 100)).toEqual([84, 100]);
  });
});
