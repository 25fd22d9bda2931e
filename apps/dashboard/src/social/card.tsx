import type { ReactNode } from 'react';
import { svgText } from '@/chart/svg-text';
import { inLightColours } from '@/theme/light-colours';
import { wrapText } from './wrap-text';

const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 64;

type Props = {
  title: string;
  lines: string;
  /** of the sentence, where the drawing stands beside it */
  width?: number;
  note: string;
  children: ReactNode;
};

/** The frame of every preview: what it is of, a sentence, and a drawing below or beside it. */
export function cardSvg({ title, lines, width = WIDTH - 2 * EDGE, note, children }: Props): string {
  const card = (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <rect width={WIDTH} height={HEIGHT} fill="var(--paper)" />
      <rect width={WIDTH} height="10" fill="var(--accent)" />
      <text x={EDGE} y="76" fontSize="26" fontWeight="700" fill="var(--accent)">
        CrimeCast
      </text>
      {wrapText(title, (WIDTH - 2 * EDGE) / 56, 1).map((line) => (
        <text key={line} x={EDGE} y="146" fontSize="52" fontWeight="700" fill="var(--ink)">
          {line}
        </text>
      ))}
      {wrapText(lines, width / 27, width < 800 ? 5 : 2).map((line, i) => (
        <text key={line} x={EDGE} y={198 + i * 38} fontSize="27" fill="var(--ink)">
          {line}
        </text>
      ))}
      {children}
      <text x={EDGE} y={HEIGHT - 22} fontSize="18" fill="var(--muted)">
        {note}
      </text>
    </svg>
  );
  return inLightColours(svgText(card)).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
}
