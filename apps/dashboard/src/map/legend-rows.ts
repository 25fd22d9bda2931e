import type { Layer, LayerClass } from '@/measure/layer';

export type LegendRow = LayerClass & { count: number };

/** The layer's classes with how many of the districts each holds. */
export function legendRows(layer: Layer, codes: string[]): LegendRow[] {
  const counts = new Map<string, number>();
  for (const code of codes) {
    const { key } = layer.shade(code);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return layer.classes.map((entry) => ({ ...entry, count: counts.get(entry.key) ?? 0 }));
}
