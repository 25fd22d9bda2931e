import type { Speaker } from '@/i18n/speaker';
import { Axes } from './axes';
import { Bands } from './bands';
import type { ChartData } from './chart-data';
import { EarlierMark } from './earlier-mark';
import { EndLabels } from './end-labels';
import { ForecastLine } from './forecast-line';
import { type ChartSize, chartFrame } from './frame';
import { RecordedLine } from './recorded-line';
import { chartScales } from './scales';

type Props = { t: Speaker; data: ChartData; label: string; size: ChartSize };

/** Recorded years and the forecast after them, from zero. Plain SVG: it needs no script. */
export function HistoryChart({ t, data, label, size }: Props) {
  const frame = chartFrame(data, size);
  const scales = chartScales(data, frame);
  const props = { t, data, frame, scales };
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
      <EarlierMark {...props} />
      <EndLabels {...props} />
    </svg>
  );
}
