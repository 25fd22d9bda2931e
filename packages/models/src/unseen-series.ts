import type { Panel } from '@crimecast/data';
import type { UnseenSeries } from '@crimecast/windows';

/**
 * Which series of a history were not in the training panel, and from what group they are forecast:
 * a new area from its crime, a new crime from all of them.
 */
export function unseenSeries(history: Panel, train: Panel): UnseenSeries[] {
  if (history.series === train.series) return [];
  const ids = new Set(train.series.map(({ id }) => id));
  const areas = new Set(train.series.map(({ area }) => area));
  const crimes = new Set(train.series.map(({ crime }) => crime));
  return history.series.flatMap(({ id, area, crime }, series): UnseenSeries[] => {
    if (ids.has(id)) return [];
    if (!crimes.has(crime)) {
      const detail = `the crime "${crime}" was not in training; what a model learns is that of all crimes`;
      return [{ series, reason: 'UNSEEN_CRIME', detail }];
    }
    const own = `what a model learns is that of "${crime}" elsewhere`;
    if (!areas.has(area)) {
      const detail = `the area "${area}" was not in training; ${own}`;
      return [{ series, reason: 'UNSEEN_AREA', detail }];
    }
    const detail = `"${crime}" of the area "${area}" was not in training; ${own}`;
    return [{ series, reason: 'UNSEEN_SERIES', detail }];
  });
}
