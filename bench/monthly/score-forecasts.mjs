import { seriesValues } from '@crimecast/data';

/** Months ahead that are forecast from each origin. */
export const STEPS = 12;

/**
 * Scores forecasts from some origins.
 *
 * relMAE: geometric mean over types of the mean absolute error divided by the reference's. MASE:
 * errors divided by the mean absolute change over twelve months up to the origin, mean over series
 * and origins. Coverage: share of outcomes inside the interval of each level; `worst` is the
 * coverage of the first level farthest from it, over types. `null` without intervals.
 * @param forecasts origin → `{ mean, intervals }`, each series × `STEPS`; `reference` likewise
 */
export function scoreForecasts(panel, origins, forecasts, reference, levels) {
  const types = new Map();
  const scaled = [];
  const inside = levels.map(() => ({ hits: 0, known: 0 }));
  for (const origin of origins) {
    panel.series.forEach(({ crime }, s) => {
      const values = seriesValues(panel, s);
      const first = origin - panel.start + 1;
      const type = types.get(crime) ?? { own: 0, other: 0, hits: 0, known: 0 };
      types.set(crime, type);
      let sum = 0;
      for (let step = 0; step < STEPS; step++) {
        const actual = values[first + step];
        const at = s * STEPS + step;
        sum += Math.abs(actual - forecasts.get(origin).mean[at]);
        type.other += Math.abs(actual - reference.get(origin).mean[at]);
        levels.forEach((level, l) => {
          const { intervals } = forecasts.get(origin);
          const interval = intervals.find((one) => one.level === level);
          if (!interval || Number.isNaN(interval.lower[at])) return;
          const hit = actual >= interval.lower[at] && actual <= interval.upper[at];
          inside[l].known++;
          if (hit) inside[l].hits++;
          if (l > 0) return;
          type.known++;
          if (hit) type.hits++;
        });
      }
      type.own += sum;
      scaled.push(sum / STEPS / seasonalChange(values, first));
    });
  }
  const ratios = [...types.values()].filter(({ other }) => other > 0);
  const shares = [...types.values()]
    .filter(({ known }) => known > 0)
    .map(({ hits, known }) => hits / known)
    .sort((a, b) => Math.abs(b - levels[0] / 100) - Math.abs(a - levels[0] / 100));
  return {
    relMae: Math.exp(mean(ratios.map(({ own, other }) => Math.log(own / other)))),
    mase: mean(scaled.filter(Number.isFinite)),
    coverage: inside.map(({ hits, known }) => (known > 0 ? hits / known : null)),
    worst: shares[0] ?? null,
  };
}

function seasonalChange(values, before) {
  const changes = [];
  for (let t = 12; t < before; t++) changes.push(Math.abs(values[t] - values[t - 12]));
  return mean(changes.filter((change) => !Number.isNaN(change)));
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
