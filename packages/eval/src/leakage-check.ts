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
 *
 * A fit is given nothing after the origin, so a model cheats only with what it was made from. Give
 * the function that makes it from a panel, and it is made from the noise as well; of a finished
 * forecaster only a difference between two fits can be seen, not what it carries with it.
 * @param forecaster a forecaster, or what makes one from the whole panel
 * @throws CrimecastError `DATA_PERIOD_INVALID` when the origin is outside the panel; what the
 * forecaster throws
 * @example
 * const { identical } = await leakageCheck((known) => withFeaturesOf(known), panel, 2020);
 */
export async function leakageCheck(
  forecaster: Forecaster | ((panel: Panel) => Forecaster | Promise<Forecaster>),
  panel: Panel,
  origin: Period,
  options: LeakageCheckOptions = {},
): Promise<LeakageReport> {
  const made = async (from: Panel) =>
    typeof forecaster === 'function' ? forecaster(from) : forecaster;
  const noisy = withNoiseAfter(panel, origin);
  const truth = await forecastAt(await made(panel), panel, origin, options);
  const canary = await forecastAt(await made(noisy), noisy, origin, options);
  let differing = 0;
  let firstSeries: string | null = null;
  const [a, b] = [columns(truth), columns(canary)];
  for (let c = 0; c < Math.max(a.length, b.length); c++) {
    for (let i = 0; i < Math.max(truth.mean.length, canary.mean.length); i++) {
      if (Object.is(a[c]?.[i], b[c]?.[i])) continue;
      differing++;
      firstSeries ??= panel.series[Math.floor(i / truth.horizon)]?.id ?? null;
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
