import { linearScale } from './scale.js';
import { PLOT_WIDTH, svgFrame, svgLine, svgText } from './svg-frame.js';

export interface Line {
  readonly name: string;
  /** One value per position; `null` leaves a gap. */
  readonly values: readonly (number | null)[];
  /** Thin and grey, for what is not the point. */
  readonly quiet?: boolean;
}

export interface LinePlotOptions {
  readonly label: string;
  /** Names of positions, left to right. */
  readonly positions: readonly string[];
  readonly format: (value: number) => string;
  /** Positions to shade, such as a year of stress. */
  readonly shaded?: readonly number[];
  /** Line to compare with. */
  readonly line?: number;
}

const HEIGHT = 230;
const MOST_DOTS = 24;
const [LEFT, TOP, BOTTOM] = [42, 14, HEIGHT - 28];

/** Lines over named positions, each with its name at its end. */
export function linePlot(lines: readonly Line[], options: LinePlotOptions): string {
  const { label, positions, format, shaded = [], line } = options;
  const right = PLOT_WIDTH - 84;
  const known = lines.flatMap(({ values }) => values.filter((value) => value !== null));
  if (line !== undefined) known.push(line);
  const [low, high] = known.length === 0 ? [0, 1] : [Math.min(...known), Math.max(...known)];
  const room = (high - low || 1) * 0.08;
  const scale = linearScale([low - room, high + room], [BOTTOM, TOP]);
  const gap = (right - LEFT) / Math.max(1, positions.length);
  const x = (i: number) => Math.round((LEFT + (i + 0.5) * gap) * 10) / 10;
  const shades = shaded.map(
    (i) =>
      `<rect class="shade" x="${LEFT + i * gap}" y="${TOP}" width="${gap}" height="${BOTTOM - TOP}"/>`,
  );
  const grid = scale.ticks.map(
    (tick) =>
      svgLine(LEFT, scale.at(tick), right, scale.at(tick), 'grid') +
      svgText(format(tick), LEFT - 6, scale.at(tick) + 4, { anchor: 'end', kind: 'tick' }),
  );
  const mark =
    line === undefined ? '' : svgLine(LEFT, scale.at(line), right, scale.at(line), 'mark');
  const longest = Math.max(1, ...positions.map((name) => name.length));
  const shown = Math.max(1, Math.floor((right - LEFT) / (longest * 6 + 10)));
  const every = Math.ceil(positions.length / shown);
  const names = positions.map((name, i) =>
    i % every === 0 ? svgText(name, x(i), HEIGHT - 10, { anchor: 'middle', kind: 'tick' }) : '',
  );
  const ends = spread(
    lines.map(({ values }) => scale.at(values.findLast((value) => value !== null) ?? low)),
  );
  const drawn = lines.map(({ name, values, quiet }, l) => {
    const points = values.map((value, i) => (value === null ? null : [x(i), scale.at(value)]));
    const path = points.map((point, i) =>
      point === null ? '' : `${points[i - 1] ? 'L' : 'M'}${point.join(' ')}`,
    );
    const kind = quiet ? ' quiet' : '';
    const dots = points.map((point) =>
      point === null || positions.length > MOST_DOTS
        ? ''
        : `<circle class="dot${kind}" cx="${point[0]}" cy="${point[1]}" r="3"/>`,
    );
    return `<path class="line${kind}" d="${path.join('')}"/>${dots.join('')}${svgText(name, right + 4, ends[l]! + 4)}`;
  });
  return svgFrame(label, HEIGHT, [...shades, ...grid, mark, ...names, ...drawn].join(''));
}

/** Moves labels apart that would lie on each other. */
function spread(places: readonly number[]): number[] {
  const order = places.map((_, i) => i).sort((a, b) => places[a]! - places[b]!);
  const moved = [...places];
  for (let k = 1; k < order.length; k++) {
    const [before, here] = [order[k - 1]!, order[k]!];
    moved[here] = Math.max(moved[here]!, moved[before]! + 13);
  }
  return moved;
}
