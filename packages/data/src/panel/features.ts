import { dataError } from '../errors.js';
import type { FeatureValue, Panel, Series } from './panel.js';

/**
 * A panel whose series carry static features: what does not change over its time (a region, an
 * area in km²). They stay with their series through select, join, align and files; sums drop them.
 * @param featuresOf the features of a series; those it had keep unless named again
 * @throws CrimecastError `DATA_PANEL_INVALID` for a value that is no text and no finite number
 * @example
 * withFeatures(panel, ({ area }) => ({ km2: areaOf.get(area) ?? null }))
 */
export function withFeatures(
  panel: Panel,
  featuresOf: (series: Series) => Readonly<Record<string, FeatureValue>>,
): Panel {
  const series = panel.series.map((one): Series => {
    const merged = Object.entries({ ...one.features }).concat(Object.entries(featuresOf(one)));
    for (const [name, value] of merged) {
      if (value === null || typeof value === 'string' || Number.isFinite(value)) continue;
      throw dataError(
        'DATA_PANEL_INVALID',
        `The feature "${name}" of "${one.id}" is ${String(value)}; use text, a finite number, or null if not known.`,
      );
    }
    return { ...one, features: Object.freeze(Object.fromEntries(merged)) };
  });
  return Object.freeze({ ...panel, series: Object.freeze(series) });
}

/** One feature of every series, in their order; `null` where a series does not have it. */
export function featureColumn(panel: Panel, name: string): FeatureValue[] {
  return panel.series.map(({ features }) =>
    features !== undefined && Object.hasOwn(features, name) ? features[name]! : null,
  );
}

/** Names of all features, in the order in which they first occur. */
export function featureNames(panel: Panel): string[] {
  return [...new Set(panel.series.flatMap(({ features }) => Object.keys(features ?? {})))];
}
