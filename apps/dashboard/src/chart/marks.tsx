/** Colour and shape of each of up to six lines, so that colour never tells alone. */
export const LINE_COLOURS = [
  'var(--line-1)',
  'var(--line-2)',
  'var(--line-3)',
  'var(--line-4)',
  'var(--line-5)',
  'var(--line-6)',
] as const;

const SHAPES = [
  'M-3.6 0a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0 -7.2 0z',
  'M-3.2 -3.2h6.4v6.4h-6.4z',
  'M0 -4.6l4.4 7.6h-8.8z',
  'M0 -4.6l4.6 4.6l-4.6 4.6l-4.6 -4.6z',
  'M0 4.6l4.4 -7.6h-8.8z',
  'M-1.3 -4h2.6v2.7h2.7v2.6h-2.7v2.7h-2.6v-2.7h-2.7v-2.6h2.7z',
];

type Props = { line: number; x: number; y: number; hollow?: boolean };

/** One point of a line. */
export function Mark({ line, x, y, hollow = false }: Props) {
  const colour = LINE_COLOURS[line % LINE_COLOURS.length];
  return (
    <path
      d={SHAPES[line % SHAPES.length]}
      transform={`translate(${x} ${y})`}
      fill={hollow ? 'var(--paper)' : colour}
      stroke={colour}
      strokeWidth="1.5"
    />
  );
}
