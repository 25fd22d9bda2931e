import { lastPeriod, type Panel, type Period, until } from '@crimecast/data';

/** What was known of a panel at an origin. */
export type PastPanels = (origin: Period) => Panel;

/**
 * `until`, each cut made once, so that what is made from it is made once too; the last origin gives
 * the panel itself.
 */
export function pastPanels(panel: Panel): PastPanels {
  const made = new Map([[lastPeriod(panel), panel]]);
  return (origin) => {
    const past = made.get(origin) ?? until(panel, origin);
    made.set(origin, past);
    return past;
  };
}
