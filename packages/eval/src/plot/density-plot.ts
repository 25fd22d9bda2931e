import { countScale } from './scale.js';
import { squareGrid } from './square-grid.js';
import { svgFrame, svgLine, svgText } from './svg-frame.js';

/** How many points lie in a square of the plot; both axes are ln(1 + value). */
export interface DensityCell {
  /** Column and row from the origin, from 0. */
  readonly x: number;
  readonly y: number;
  readonly n: number;
}

/** Points counted in squares: as small for a million points as for a thousand. */
export interface Density {
  /** Largest value on either axis. */
  readonly high: number;
  /** Squares along an axis. */
  readonly size: number;
  readonly cells: readonly DensityCell[];
}

const SIDE = 270;
const [LEFT, TOP] = [52, 10];
const CLASSES = 5;

/**
 * Counts points in squares of ln(1 + value).
 * @param xs   values ≥ 0; pairs with a NaN or infinite entry are skipped
 * @param size squares along an axis. Default 45
 */
export function countDensity(xs: ArrayLike<number>, ys: ArrayLike<number>, size = 45): Density {
  let high = 1;
  for (let i = 0; i < xs.length; i++) {
    if (Number.isFinite(xs[i]! + ys[i]!)) high = Math.max(high, xs[i]!, ys[i]!);
  }
  const counts = new Float64Array(size * size);
  const top = Math.log1p(high);
  const bin = (value: number) => Math.min(size - 1, Math.floor((Math.log1p(value) / top) * size));
  for (let i = 0; i < xs.length; i++) {
    if (Number.isFinite(xs[i]! + ys[i]!)) counts[bin(ys[i]!) * size + bin(xs[i]!)]!++;
  }
  const cells = [...counts].flatMap((n, i) =>
    n === 0 ? [] : [{ x: i % size, y: Math.floor(i / size), n }],
  );
  return { high, size, cells };
}

/** Forecast against outcome, darker where more lie; on the diagonal both agree. */
export function densityPlot(
  { high, size, cells }: Density,
  axes: { readonly label: string; readonly x: string; readonly y: string },
): string {
  const x = countScale(high, [LEFT, LEFT + SIDE]);
  const y = countScale(high, [TOP + SIDE, TOP]);
  const step = SIDE / size;
  const round = (value: number) => Math.round(value * 100) / 100;
  const most = Math.log(Math.max(2, ...cells.map(({ n }) => n)));
  const paths = Array.from({ length: CLASSES }, () => '');
  for (const cell of cells) {
    const shade = Math.min(CLASSES - 1, Math.floor((Math.log(cell.n) / most) * CLASSES));
    const corner = `${round(LEFT + cell.x * step)} ${round(TOP + SIDE - (cell.y + 1) * step)}`;
    paths[shade] += `M${corner}h${round(step)}v${round(step)}h${-round(step)}z`;
  }
  const format = (tick: number) => tick.toLocaleString('en');
  const grid = squareGrid({ x, y, left: LEFT, top: TOP, side: SIDE, format });
  const shades = paths.map((path, i) => `<path class="density-${i + 1}" d="${path}"/>`);
  const diagonal = svgLine(LEFT, TOP + SIDE, LEFT + SIDE, TOP, 'mark');
  const titles =
    svgText(axes.x, LEFT + SIDE, TOP + SIDE + 33, { anchor: 'end', kind: 'tick' }) +
    svgText(axes.y, LEFT + 6, TOP + 12, { kind: 'tick' });
  return svgFrame(axes.label, TOP + SIDE + 40, grid + shades.join('') + diagonal + titles);
}
