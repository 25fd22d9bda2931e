import { escapeMarkup } from './escape-markup.js';

/** Units that every plot is wide. */
export const PLOT_WIDTH = 360;

/** An SVG picture with a name for those who cannot see it. */
export function svgFrame(label: string, height: number, content: string): string {
  const size = `viewBox="0 0 ${PLOT_WIDTH} ${height}" width="${PLOT_WIDTH}" height="${height}"`;
  return `<svg class="plot" ${size} role="img" aria-label="${escapeMarkup(label)}">${content}</svg>`;
}

type Anchor = 'start' | 'middle' | 'end';

export function svgText(
  text: string,
  x: number,
  y: number,
  { anchor = 'start', kind = 'label' }: { anchor?: Anchor; kind?: string } = {},
): string {
  return `<text class="${kind}" x="${x}" y="${y}" text-anchor="${anchor}">${escapeMarkup(text)}</text>`;
}

export function svgLine(x1: number, y1: number, x2: number, y2: number, kind: string): string {
  return `<path class="${kind}" d="M${x1} ${y1}L${x2} ${y2}"/>`;
}
