import { type Panel, seasonLength } from '@crimecast/data';
import { expm1 } from '../portable/expm1.js';
import { log1p } from '../portable/log1p.js';
import { seasonalIndices } from './seasonal-indices.js';
import { seriesByCrime } from './series-by-crime.js';
import { shrunkSeasons } from './shrunk-seasons.js';

/** A panel on the log scale, its seasons taken out. */
export interface LogPanel {
  readonly panel: Panel;
  /** log1p of each count minus its season, in the layout of `panel.values`; NaN is missing. */
  readonly levels: Float64Array;
  /** What to add to a level of series `s` at position `t`, inside the panel or after it. */
  season(s: number, t: number): number;
}

/**
 * Logs without seasons, from the panel alone. Years have no seasons.
 * @param levels log1p of each count, which the seasons are taken out of
 */
export function logPanel(panel: Panel, levels: Float64Array = panel.values.map(log1p)): LogPanel {
  const { length, series } = panel;
  const cycle = seasonLength(panel.frequency);
  if (cycle === 1) return { panel, levels, season: () => 0 };
  const phase = ((panel.start % cycle) + cycle) % cycle;
  const indices: Float64Array[] = new Array(series.length);
  for (const members of seriesByCrime(panel).values()) {
    const seen = members.map((s) =>
      seasonalIndices(levels.subarray(s * length, (s + 1) * length), cycle, phase),
    );
    shrunkSeasons(seen, cycle).forEach((own, i) => {
      indices[members[i]!] = own;
    });
  }
  const season = (s: number, t: number) => indices[s]![(t + phase) % cycle]!;
  for (let s = 0; s < series.length; s++) {
    for (let t = 0; t < length; t++) levels[s * length + t]! -= season(s, t);
  }
  return { panel, levels, season };
}

/** A level as a count of 0 or more. */
export function countOf(level: number): number {
  return Math.max(0, expm1(level));
}
