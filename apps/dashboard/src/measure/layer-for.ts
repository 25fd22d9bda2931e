import type { CrimeData } from '@/data/crime-data';
import type { Extra } from '@/data/extra';
import type { Speaker } from '@/i18n/speaker';
import { casesLayer } from './cases-layer';
import { changeLayer } from './change-layer';
import type { Layer } from './layer';
import type { Measure } from './measure';
import { rangeLayer } from './range-layer';
import { rateLayer } from './rate-layer';
import { riskLayer } from './risk-layer';

/** The layer of a measure; cases until what it needs besides is there. */
export function layerFor(
  t: Speaker,
  measure: Measure,
  data: CrimeData,
  year: string,
  extra: Extra | null,
): Layer {
  if (measure === 'change') return changeLayer(t, data, year);
  if (measure === 'rate' && extra?.populations) return rateLayer(t, data, year, extra.populations);
  if (measure === 'range' && extra?.past) return rangeLayer(t, data, year, extra.past);
  if (measure === 'risk' && extra?.chances) return riskLayer(t, year, extra.chances);
  return casesLayer(t, data, year);
}
