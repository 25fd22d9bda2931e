import { dataError } from '../errors.js';
import type { Panel } from './panel.js';
import { pickSeries } from './select.js';
import { withPeriods } from './slice-periods.js';

export interface AlignOptions {
  /** Periods that every panel has (`common`, default), or that any has (`union`; gaps are missing). */
  periods?: 'common' | 'union';
  /** Each panel keeps its series (`own`, default), or only those all have, in the first one's order. */
  series?: 'own' | 'common';
}

/**
 * Panels over the same periods, in the order given. Panels without periods in common come back
 * with none.
 * @throws CrimecastError `DATA_PANEL_INVALID` when their frequencies differ
 */
export function alignPanels(panels: readonly Panel[], options: AlignOptions = {}): Panel[] {
  const { periods = 'common', series = 'own' } = options;
  if (panels.length === 0) return [];
  refuseOtherFrequency(panels);
  const held = periods === 'union' ? panels.filter(({ length }) => length > 0) : panels;
  const starts = held.map(({ start }) => start);
  const ends = held.map(({ start, length }) => start + length);
  const [pickStart, pickEnd] = periods === 'union' ? [Math.min, Math.max] : [Math.max, Math.min];
  const start = held.length === 0 ? panels[0]!.start : pickStart(...starts);
  const length = held.length === 0 ? 0 : Math.max(0, pickEnd(...ends) - start);
  const aligned = panels.map((panel) => withPeriods(panel, start, length));
  return series === 'own' ? aligned : pickCommon(aligned);
}

function refuseOtherFrequency(panels: readonly Panel[]): void {
  const other = panels.find(({ frequency }) => frequency !== panels[0]!.frequency);
  if (other === undefined) return;
  throw dataError(
    'DATA_PANEL_INVALID',
    `One panel has a value per ${panels[0]!.frequency}, another per ${other.frequency}; bring them to one frequency first.`,
  );
}

function pickCommon(panels: readonly Panel[]): Panel[] {
  const positions = panels.map(({ series }) => new Map(series.map(({ id }, s) => [id, s])));
  const ids = panels[0]!.series
    .map(({ id }) => id)
    .filter((id) => positions.every((position) => position.has(id)));
  return panels.map((panel, p) =>
    pickSeries(
      panel,
      ids.map((id) => positions[p]!.get(id)!),
    ),
  );
}
