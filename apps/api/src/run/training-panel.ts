import { constantBorders, formatPeriod, lastPeriod, type Panel } from '@crimecast/data';
import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import type { RunOptions } from './run-options.js';

export interface TrainingPanel {
  /** What was reported, district by district. */
  readonly panel: Panel;
  /** The same series as if borders had always been today's. */
  readonly constant: Panel;
  /** The label of the period so many steps after the last one. */
  after(steps: number): string;
}

/** What the models of a run learn from. */
export async function trainingPanel({
  crimes,
}: Pick<RunOptions, 'crimes'>): Promise<TrainingPanel> {
  const tables = await loadNcrb();
  const panel = ncrbPanel(tables, { boundaries: 'reported', crimes });
  const families = new Map(tables.districts.map(({ code, family }) => [code, family]));
  return {
    panel,
    constant: constantBorders(panel, families),
    after: (steps) => formatPeriod(lastPeriod(panel) + steps, panel.frequency),
  };
}
