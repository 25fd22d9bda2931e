import type { Scale } from './scale.js';
import { svgLine, svgText } from './svg-frame.js';

export interface SquareGrid {
  /** Both have the same ticks. */
  readonly x: Scale;
  readonly y: Scale;
  readonly left: number;
  readonly top: number;
  readonly side: number;
  /** How ticks are written. */
  readonly format: (tick: number) => string;
}

/** Lines at the ticks of a square whose axes measure the same, with their names below and left. */
export function squareGrid({ x, y, left, top, side, format }: SquareGrid): string {
  const lines = x.ticks.map(
    (tick) =>
      svgLine(x.at(tick), top, x.at(tick), top + side, 'grid') +
      svgLine(left, y.at(tick), left + side, y.at(tick), 'grid') +
      svgText(format(tick), x.at(tick), top + side + 16, { anchor: 'middle', kind: 'tick' }) +
      svgText(format(tick), left - 6, y.at(tick) + 4, { anchor: 'end', kind: 'tick' }),
  );
  return lines.join('');
}
