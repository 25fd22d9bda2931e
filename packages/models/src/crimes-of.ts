import type { Panel } from '@crimecast/data';

/** The crimes of a panel in order of first appearance. */
export function crimesOf(panel: Panel): string[] {
  return [...new Set(panel.series.map((series) => series.crime))];
}
