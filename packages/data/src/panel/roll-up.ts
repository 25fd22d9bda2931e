import { dataError } from '../errors.js';
import { aggregate } from './aggregate.js';
import type { Panel, Series } from './panel.js';
import { seriesId } from './series-id.js';

export interface RollUp {
  /** `area` keeps areas (default), `parent` sums to the area above, `all` to one area named "all". */
  areas?: 'area' | 'parent' | 'all';
  /** Keeps crimes (default), sums them to groups through a mapping, or to one crime named "all". */
  crimes?: 'crime' | 'all' | ReadonlyMap<string, string>;
}

/**
 * Sums a panel up its hierarchy; see {@link aggregate} for what is missing in a sum. Features of
 * single series do not describe a sum and are left behind.
 * @throws CrimecastError `DATA_PANEL_INVALID` for an area without a parent, or a crime that the
 * mapping lacks: nothing is left out of a sum silently
 * @example
 * rollUp(panel, { areas: 'parent', crimes: new Map([['burglary', 'property'], ['theft', 'property']]) })
 */
export function rollUp(panel: Panel, to: RollUp): Panel {
  const { areas = 'area', crimes = 'crime' } = to;
  return aggregate(panel, (series) => {
    const crime =
      crimes === 'crime' ? series.crime : crimes === 'all' ? 'all' : groupOf(series, crimes);
    if (areas === 'all') return { id: seriesId('all', crime), area: 'all', crime };
    if (areas === 'area') {
      const { area, parent } = series;
      const id = seriesId(area, crime);
      return parent === undefined ? { id, area, crime } : { id, area, crime, parent };
    }
    const area = parentOf(series);
    return { id: seriesId(area, crime), area, crime };
  });
}

/** A panel at its three levels: its areas, the areas above them, and everything. */
export interface PanelLevels {
  readonly area: Panel;
  readonly parent: Panel;
  readonly all: Panel;
}

/**
 * The three levels of a panel's areas, crime by crime; every level sums to the one above it.
 * @throws CrimecastError `DATA_PANEL_INVALID` for an area without a parent
 */
export function panelLevels(panel: Panel): PanelLevels {
  const parent = rollUp(panel, { areas: 'parent' });
  return Object.freeze({ area: panel, parent, all: rollUp(parent, { areas: 'all' }) });
}

function parentOf({ area, parent }: Series): string {
  if (parent !== undefined) return parent;
  throw dataError(
    'DATA_PANEL_INVALID',
    `The area "${area}" has no parent; give it one, or sum to "all".`,
  );
}

function groupOf({ crime }: Series, groups: ReadonlyMap<string, string>): string {
  const group = groups.get(crime);
  if (group !== undefined) return group;
  throw dataError(
    'DATA_PANEL_INVALID',
    `The crime "${crime}" has no group in the mapping; add it, or select the crimes first.`,
  );
}
