import { HistoryChart } from '@/chart/history-chart';
import { svgText } from '@/chart/svg-text';
import type { Speaker } from '@/i18n/speaker';
import { inLightColours } from '@/theme/light-colours';
import type { Figure } from './load-figure';
import { chartTitle } from './story-view';

const WIDTH = 760;
const HEIGHT = 420;
const LEFT = 20;

/** The chart as a file of its own, with its title and source. */
export function figureSvg(t: Speaker, { crime, story }: Figure): string {
  const title = chartTitle(t, story, crime.label);
  const drawing = (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      fontFamily="Inter, 'Noto Sans Devanagari', sans-serif"
    >
      <title>{title}</title>
      <rect width={WIDTH} height={HEIGHT} fill="var(--paper)" />
      <text x={LEFT} y="34" fontSize="17" fontWeight="600" fill="var(--ink)">
        {title}
      </text>
      <svg x={LEFT} y="54" width="720" height="320" aria-hidden="true">
        <HistoryChart t={t} data={story.chart} label={title} size="wide" />
      </svg>
      <text x={LEFT} y={HEIGHT - 18} fontSize="12" fill="var(--muted)">
        {t('place.credit', { year: story.chart.times.at(-1) ?? '' })}
      </text>
    </svg>
  );
  return inLightColours(svgText(drawing)).replace(
    '<svg',
    '<svg xmlns="http://www.w3.org/2000/svg"',
  );
}
