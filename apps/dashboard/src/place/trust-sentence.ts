import type { EarlierForecast } from '@/chart/chart-data';
import { formatAbout, formatCount, formatRange } from '@/format/number';
import type { Speaker } from '@/i18n/speaker';

/**
 * How an earlier forecast did against what was recorded since; null where the year has no figure,
 * or the forecast no range.
 */
export function trustSentence(
  t: Speaker,
  earlier: EarlierForecast,
  recorded: number | null,
): string | null {
  const range = earlier.intervals.find(({ level }) => level === 80);
  if (recorded === null || !range) return null;
  const verdict = recorded > range.upper ? 'above' : recorded < range.lower ? 'below' : 'inside';
  return t(`place.trust.${verdict}`, {
    origin: earlier.origin,
    year: earlier.time,
    expected: formatAbout(t, earlier.mean),
    range: formatRange(t, range.lower, range.upper),
    recorded: formatCount(recorded),
  });
}
