import { createPanel, type Panel, type Period, until } from '@crimecast/data';
import type { Forecaster, ForecastSet } from '@crimecast/windows';

export interface LeakageCheckOptions {
  /** Steps ahead. Default 1. */
  horizon?: number;
  /** Interval levels to compare as well. Default none. */
  levels?: readonly number[];
  /** For both fits. Default 1. */
  seed?: number;
}

export interface LeakageReport {
  /** Whether the forecasts agree in every bit. */
  readonly identical: boolean;
  /** Means and bounds that moved. */
  readonly differing: number;
  /** The first series that moved. */
  readonly firstSeries: string | null;
}

/**
 * A canary: replaces every value after the origin with noise and forecasts again from the origin.
 * Any difference means that the model knows the future, or is not reproducible.
 * @throws CrimecastError `DATA_PERIOD_INVALID` when the origin is outside the panel
 */
export async function leakageCheck(
  forecaster: Forecaster,
  panel: Panel,
  origin: Period,
  options: LeakageCheckOptions = {},
): Promise<LeakageReport> {
  const truth = await forecastAt(forecaster, panel, origin, options);
  const canary = await forecastAt(forecaster, withNoiseAfter(panel, origin), origin, options);
  let differing = 0;
  let firstSeries: string | null = null;
  const [a, b] = [columns(truth), columns(canary)];
  for (let c = 0; c < Math.max(a.length, b.length); c++) {
    for (let i = 0; i < truth.mean.length; i++) {
      if (Object.is(a[c]?.[i], b[c]?.[i])) continue;
      differing++;
      firstSeries ??= truth.series[Math.floor(i / truth.horizon)]!.id;
    }
  }
  return { identical: differing === 0, differing, firstSeries };
}

/** A copy of the panel in which nothing after the origin is as it was. */
export function withNoiseAfter(panel: Panel, origin: Period): Panel {
  const values = panel.values.map((value, i) => {
    const t = i % panel.length;
    // Any fixed scramble will do, as long as it never gives back what was there.
    return panel.start + t > origin ? ((i * 7919) % 1009) + (value > 500 ? 0.25 : 1000.25) : value;
  });
  return createPanel({ ...panel, values });
}

async function forecastAt(
  forecaster: Forecaster,
  panel: Panel,
  origin: Period,
  { horizon = 1, levels = [], seed = 1 }: LeakageCheckOptions,
): Promise<ForecastSet> {
  const fitted = await forecaster.fit(until(panel, origin), { seed });
  return fitted.predict(horizon, { levels });
}

function columns({ mean, intervals }: ForecastSet): Float64Array[] {
  return [mean, ...intervals.flatMap(({ lower, upper }) => [lower, upper])];
}
