type Range = { lower: number; upper: number };

type Props = {
  /** what the whole width stands for */
  from: number;
  to: number;
  /** the widest first */
  ranges: Range[];
  at: number | null;
  /** a line through all rows, such as "as last year" */
  mark?: number;
  strong?: boolean;
};

const HEIGHT = 18;

/** A range and the number in it, on a scale shared by all rows of a table, whose cells say the same in figures. */
export function RangeBar({ from, to, ranges, at, mark, strong = false }: Props) {
  const place = (value: number) => {
    const share = to > from ? (value - from) / (to - from) : 0.5;
    return 2 + Math.max(0, Math.min(1, share)) * 96;
  };
  return (
    <svg aria-hidden="true" width="100%" height={HEIGHT} className="block min-w-24">
      {mark !== undefined && (
        <line
          x1={`${place(mark)}%`}
          x2={`${place(mark)}%`}
          y1="0"
          y2={HEIGHT}
          stroke="var(--edge)"
          strokeDasharray="2 2"
        />
      )}
      {ranges.map(({ lower, upper }, i) => (
        <rect
          key={lower + upper}
          x={`${place(lower)}%`}
          width={`${Math.max(0.5, place(upper) - place(lower))}%`}
          y={i === 0 && ranges.length > 1 ? 6 : 5}
          height={i === 0 && ranges.length > 1 ? 6 : 8}
          rx="1"
          fill={i === ranges.length - 1 ? 'var(--band-80)' : 'var(--band-95)'}
        />
      ))}
      {at !== null && (
        <circle
          cx={`${place(at)}%`}
          cy={HEIGHT / 2}
          r={strong ? 4.5 : 3.5}
          fill={strong ? 'var(--accent)' : 'var(--paper)'}
          stroke="var(--accent)"
          strokeWidth="1.5"
        />
      )}
    </svg>
  );
}
