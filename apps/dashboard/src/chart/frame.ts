import { formatCount } from '@/format/number';
import { type ChartData, highest } from './chart-data';

/** Outer size of a chart and the margins its labels need. */
export type Frame = {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
};

const SIZES = {
  narrow: { width: 380, height: 250 },
  panel: { width: 480, height: 206 },
  wide: { width: 720, height: 320 },
  /** in the picture of a link */
  preview: { width: 720, height: 210 },
};

export type ChartSize = keyof typeof SIZES;
const FIGURE = 7.2;
const LETTER = 6.5;

/** Room for the longest number on the left and the longest name on the right. */
export function chartFrame(data: ChartData, size: ChartSize): Frame {
  const most = highest(data);
  const figure = formatCount(most * 1.2).length * FIGURE;
  const name = Math.max(8, ...data.baselines.map(({ short }) => short.length)) * LETTER;
  const right = data.forecasts.length ? 22 + Math.max(name, figure) : 12 + figure / 2;
  return { ...SIZES[size], left: 34 + figure, right, top: 36, bottom: 30 };
}
