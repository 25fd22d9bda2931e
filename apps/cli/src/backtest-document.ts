import { dataVersion, formatPeriod, type Period } from '@crimecast/data';
import type { BacktestResult, CrimeScore, Headline, Summary } from '@crimecast/eval';
import type { PanelSource } from './panel-options.js';

/** The scores of a backtest as a JSON document; a metric without a value is `null`. */
export function backtestDocument(
  source: PanelSource,
  seed: number,
  result: BacktestResult,
  summary: Summary,
) {
  const { frequency } = source.panel;
  const label = (period: Period) => formatPeriod(period, frequency);
  const at = ({ time, horizon }: CrimeScore | Headline) => ({
    origin: label(time - horizon),
    time: label(time),
    horizon,
  });
  const byLevel = (values: readonly (number | null)[]) =>
    Object.fromEntries(summary.levels.map((level, l) => [level, values[l] ?? null]));
  return {
    measure: 'recorded cases',
    frequency,
    dataVersion: dataVersion(source.panel),
    seed,
    series: source.panel.series.length,
    reference: summary.reference,
    origins: result.origins.map(label),
    horizon: result.horizon,
    levels: summary.levels,
    quantiles: summary.quantiles,
    headlines: summary.headlines.map((line) => ({
      model: line.model,
      ...at(line),
      n: line.n,
      relMAE: line.relMae,
      macroWAPE: line.macroWape,
      mase: line.mase,
      rmsse: line.rmsse,
      coverage: byLevel(line.coverage),
      crps: line.crps,
      winkler: byLevel(line.winkler),
      width: byLevel(line.width),
      crimes: line.crimes,
      excluded: line.excluded,
    })),
    crimes: summary.crimes.map((line) => ({
      model: line.model,
      crime: line.crime,
      ...at(line),
      n: line.n,
      missing: line.missing,
      meanActual: line.meanActual,
      fallbacks: line.fallbacks,
      mae: line.mae,
      rmse: line.rmse,
      bias: line.bias,
      wape: line.wape,
      mase: line.mase,
      rmsse: line.rmsse,
      relMAE: line.relMae,
      smape: line.smape,
      poissonDeviance: line.poissonDeviance,
      coverage: byLevel(line.coverage),
      crps: line.crps,
      winkler: byLevel(line.winkler),
      width: byLevel(line.width),
    })),
    failures: result.failures.map(({ model, origin, error }) => ({
      model,
      origin: label(origin),
      reason: error.message,
    })),
  };
}
