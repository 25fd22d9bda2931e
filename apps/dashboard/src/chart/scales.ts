import { scaleLinear } from 'd3-scale';
import { axisTimes, type ChartData, highest } from './chart-data';
import type { Frame } from './frame';

export type Scales = {
  times: string[];
  x: (time: string) => number;
  y: (value: number) => number;
  ticks: number[];
};

/** The scales of one series and what is expected after it. */
export function chartScales(data: ChartData, frame: Frame): Scales {
  return countScales(axisTimes(data), Math.max(4, highest(data)), frame);
}

/** Times evenly from left to right; counts from zero to a round number above everything drawn. */
export function countScales(times: string[], most: number, frame: Frame): Scales {
  const across = scaleLinear(
    [0, Math.max(1, times.length - 1)],
    [frame.left, frame.width - frame.right],
  );
  const up = scaleLinear([0, most], [frame.height - frame.bottom, frame.top]).nice(4);
  return {
    times,
    x: (time) => across(times.indexOf(time)),
    y: (value) => up(value),
    ticks: up.ticks(4).filter(Number.isInteger),
  };
}
