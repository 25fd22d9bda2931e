import type { Layer } from '@/measure/layer';
import type { Fills } from './markup';

/** Class names of every district's fill: its class, and `few` where it is dotted. */
export function fillsFor(layer: Layer, codes: string[]): Fills {
  const fills: Fills = {};
  for (const code of codes) {
    const { key, few } = layer.shade(code);
    fills[code] = few ? `${key} few` : key;
  }
  return fills;
}
