import { Axes } from './axes';
import { Bands } from './bands';
import type { ChartData } from './chart-data';
import { EndLabels } from './end-labels';
import { ForecastLine } from './forecast-line';
import { RecordedLine } from './recorded-line';
import { chartScales, type Frame } from './scales';

const FRAMES: Record<'narrow' | 'wide', Frame> = {
  narrow: { width: 360, height: 250, left: 58, right: 106, top: 24, bottom: 30 },
  wide: { width: 720, height: 320, left: 72, right: 140, top: 26, bottom: 32 },
};

type Props = { data: ChartData; label: string; size: 'narrow' | 'wide' };

/** Recorded years and the forecast after them, from zero. Plain SVG: it needs no script. */
export function HistoryChart({ data, label, size }: Props) {
  const frame = FRAMES[size];
  const scales = chartScales(data, frame);
  const props = { data, frame, scales };
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      className="h-auto w-full"
    >
      <Axes {...props} />
      <Bands {...props} />
      <ForecastLine {...props} />
      <RecordedLine {...props} />
      <EndLabels {...props} />
    </svg>
  );
}
