import { linearScale } from './scale.js';
import { squareGrid } from './square-grid.js';
import { PLOT_WIDTH, svgFrame, svgLine, svgText } from './svg-frame.js';

export interface CalibrationMark {
  /** What was promised, as a fraction. */
  readonly nominal: number;
  /** What was held; `null` is not drawn. */
  readonly observed: number | null;
}

const SIDE = 250;
const LEFT = 56;
const TOP = 10;

/** Promised against held shares, with the diagonal on which both agree. */
export function calibrationPlot(marks: readonly CalibrationMark[], label: string): string {
  const x = linearScale([0, 1], [LEFT, LEFT + SIDE], 4);
  const y = linearScale([0, 1], [TOP + SIDE, TOP], 4);
  const format = (share: number) => `${Math.round(share * 100)} %`;
  const grid = squareGrid({ x, y, left: LEFT, top: TOP, side: SIDE, format });
  const known = marks.flatMap(({ nominal, observed }) =>
    observed === null ? [] : [{ nominal, observed }],
  );
  const path = [{ nominal: 0, observed: 0 }, ...known].map(
    (mark, i) => `${i === 0 ? 'M' : 'L'}${x.at(mark.nominal)} ${y.at(mark.observed)}`,
  );
  const dots = known.map(
    (mark) => `<circle class="dot" cx="${x.at(mark.nominal)}" cy="${y.at(mark.observed)}" r="4"/>`,
  );
  const axis =
    svgText('promised', LEFT + SIDE, TOP + SIDE + 34, { anchor: 'end', kind: 'tick' }) +
    svgText('held', PLOT_WIDTH - 48, TOP + 8, { kind: 'tick' });
  const diagonal = svgLine(x.at(0), y.at(0), x.at(1), y.at(1), 'mark');
  const line = known.length === 0 ? '' : `<path class="line" d="${path.join('')}"/>`;
  return svgFrame(label, TOP + SIDE + 40, grid + diagonal + line + dots.join('') + axis);
}
