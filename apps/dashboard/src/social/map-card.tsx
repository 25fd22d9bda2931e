import type { CrimeData } from '@/data/crime-data';
import type { Speaker } from '@/i18n/speaker';
import { classLimits, classOf } from '@/map/classes';
import { drawnShapes } from '@/map/shapes.server';
import { cardSvg } from './card';

const RAMP = ['#efeef4', '#dcdcee', '#c0c2e2', '#9ea2d2', '#787bbc', '#51529e', '#29276e'];
const NO_FIGURE = '#e3e0d8';

/** The preview of the site: its name over the map of the last recorded year. */
export function mapCard(t: Speaker, data: CrimeData, label: string): string {
  const { width, height, districts, borders } = drawnShapes();
  const limits = classLimits(Object.values(data.values).flat());
  const year = data.years.at(-1) ?? '';
  return cardSvg({
    title: t('place.tagline'),
    lines: t('common.description'),
    width: 520,
    note: `${label}, ${year}. ${t('place.credit', { year })}`,
    children: (
      <svg
        x="690"
        y="168"
        width="450"
        height="420"
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
      >
        {districts.map(({ code, d }) => {
          const value = data.values[code]?.at(-1) ?? null;
          const fill = value === null ? NO_FIGURE : RAMP[classOf(value, limits)];
          return <path key={code} d={d} fill={fill} stroke="#fbfaf7" strokeWidth="3" />;
        })}
        <path d={borders} fill="none" stroke="#6a7079" strokeWidth="5" />
      </svg>
    ),
  });
}
