import type { Point } from './thin-line';

/** SVG path of whole-number points, as steps from one to the next: the shortest way to write a map. */
export function pathData(line: Point[], closed: boolean): string {
  const [start, ...rest] = line;
  if (!start) return '';
  let [x, y] = start;
  let text = `M${x},${y}`;
  let command = 'l';
  for (const [nextX, nextY] of closed ? rest.slice(0, -1) : rest) {
    text += `${command}${nextX - x},${nextY - y}`;
    command = ' ';
    x = nextX;
    y = nextY;
  }
  return (closed ? `${text}z` : text).replaceAll(',-', '-').replaceAll(' -', '-');
}

/** A circle as a closed path, for a place too small to see. */
export function dotData([x, y]: Point, radius: number): string {
  const d = 2 * radius;
  return `M${x - radius},${y}a${radius},${radius} 0 1 0 ${d},0a${radius},${radius} 0 1 0-${d},0z`;
}
