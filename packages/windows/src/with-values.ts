import type { Panel } from '@crimecast/data';
import { windowsError } from './errors.js';

/**
 * The frame of a panel around other numbers, which need not be counts: logs, differences, rates.
 * @param values in the layout of the panel's; not copied
 * @throws CrimecastError `WINDOW_OPTION_INVALID` on another number of them
 */
export function withValues(panel: Panel, values: Float64Array): Panel {
  if (values.length === panel.values.length) return Object.freeze({ ...panel, values });
  throw windowsError(
    'WINDOW_OPTION_INVALID',
    `${values.length} values do not fit a panel of ${panel.values.length}; give one for each.`,
  );
}
