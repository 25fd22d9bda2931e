import { linearScale } from './scale.js';
import { PLOT_WIDTH, svgFrame, svgLine, svgText } from './svg-frame.js';

export interface Dot {
  readonly label: string;
  /** `null` leaves the row without a dot. */
  readonly value: number | null;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  /** A hollow dot: a baseline, or what is not the point. */
  readonly hollow?: boolean;
}

export interface DotPlotOptions {
  /** In words, for those who cannot see the picture. */
  readonly label: string;
  /** Line to compare with, such as 1 for "as good as naive", and its name. */
  readonly line?: { readonly value: number; readonly name: string };
  /** How values and ticks are written. */
  readonly format: (value: number) => string;
}

const ROW = 20;
const LEFT = 144;
const RIGHT = PLOT_WIDTH - 46;
const TOP = 22;
const LONGEST = 22;

/** One dot a row with its range, value at the right edge; rows in the order given. */
export function dotPlot(dots: readonly Dot[], { label, line, format }: DotPlotOptions): string {
  const known = dots.flatMap(({ value, lower, upper }) =>
    [value, lower, upper].filter((one) => one !== null && one !== undefined),
  );
  const all = line ? [...known, line.value] : known;
  const scale = linearScale(padded(all), [LEFT, RIGHT], 4);
  const bottom = TOP + dots.length * ROW;
  const grid = scale.ticks.map(
    (tick) =>
      svgLine(scale.at(tick), TOP, scale.at(tick), bottom, 'grid') +
      svgText(format(tick), scale.at(tick), bottom + 14, { anchor: 'middle', kind: 'tick' }),
  );
  const mark = line
    ? svgLine(scale.at(line.value), TOP - 6, scale.at(line.value), bottom, 'mark') +
      svgText(line.name, scale.at(line.value), TOP - 10, { anchor: 'middle', kind: 'tick' })
    : '';
  const rows = dots.map((dot, i) => {
    const y = TOP + i * ROW + ROW / 2;
    const { value, lower, upper, hollow } = dot;
    const name = svgText(shorten(dot.label), LEFT - 8, y + 4, { anchor: 'end' });
    if (value === null) return name + svgText('–', PLOT_WIDTH, y + 4, { anchor: 'end' });
    const range =
      lower === undefined || upper === undefined
        ? ''
        : svgLine(scale.at(lower), y, scale.at(upper), y, 'range');
    const circle = `<circle class="${hollow ? 'dot hollow' : 'dot'}" cx="${scale.at(value)}" cy="${y}" r="4"/>`;
    return (
      name +
      range +
      circle +
      svgText(format(value), PLOT_WIDTH, y + 4, { anchor: 'end', kind: 'value' })
    );
  });
  return svgFrame(label, bottom + 20, grid.join('') + mark + rows.join(''));
}

function padded(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || Math.abs(high) || 1) * 0.06;
  return [low - room, high + room];
}

function shorten(label: string): string {
  return label.length <= LONGEST ? label : `${label.slice(0, LONGEST - 1)}…`;
}
