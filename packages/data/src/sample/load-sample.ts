import type { Panel } from '../panel/panel.js';
import { generatePanel } from './generate-panel.js';

/**
 * A small panel to try things on: 12 invented areas in 3 parents, 4 crimes, 72 months from 2018-01,
 * nothing missing. Always the same values; made in about a millisecond, without file access.
 * For real figures see `loadNcrb` of `@crimecast/data/ncrb`.
 */
export function loadSample(): Panel {
  return generatePanel({ seed: 2018 });
}
