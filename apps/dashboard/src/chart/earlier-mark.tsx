import type { ChartData } from './chart-data';
import type { Scales } from './scales';

const HALF = 5.5;

/** A hollow diamond with its range: what a forecast had said of a year that is recorded by now. */
export function EarlierMark({ data, scales }: { data: ChartData; scales: Scales }) {
  const { earlier } = data;
  if (!earlier) return null;
  // Beside the recorded dot, so that neither hides the other.
  const x = scales.x(earlier.time) - 9;
  const y = scales.y(earlier.mean);
  const range = earlier.intervals.find(({ level }) => level === 80);
  return (
    <g data-part="earlier" stroke="var(--accent)" strokeWidth="1.5">
      {range && (
        <path
          d={`M${x - 4} ${scales.y(range.upper)}h8m-4 0V${scales.y(Math.max(0, range.lower))}m-4 0h8`}
          fill="none"
        />
      )}
      <path
        d={`M${x} ${y - HALF}l${HALF} ${HALF}l${-HALF} ${HALF}l${-HALF} ${-HALF}z`}
        fill="var(--paper)"
      />
    </g>
  );
}
