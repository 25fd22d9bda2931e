import type { Panel } from '@crimecast/data';
import type { UnseenSeries } from '@crimecast/windows';

/**
 * Which series of a history were not in the training panel, and from what group they are forecast:
 * a new area from its crime, a new crime from all of them.
 */
export function unseenSeries(history: Panel, train: Panel): UnseenSeries[] {
  if (history.series === train.series) return [];
  const { ids, areas, crimes } = namesIn(train.series);
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

interface Names {
  readonly ids: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  readonly crimes: ReadonlySet<string>;
}

const known = new WeakMap<Panel['series'], Names>();

/** Made once per list of series: forecasts of single short histories would spend nearly all their time on it. */
function namesIn(series: Panel['series']): Names {
  const ready = known.get(series);
  if (ready !== undefined) return ready;
  const names = {
    ids: new Set(series.map(({ id }) => id)),
    areas: new Set(series.map(({ area }) => area)),
    crimes: new Set(series.map(({ crime }) => crime)),
  };
  known.set(series, names);
  return names;
}
