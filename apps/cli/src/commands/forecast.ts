import { dataVersion, type Panel, seriesValues, until } from '@crimecast/data';
import type { ForecastSet } from '@crimecast/windows';
import { Command } from 'commander';
import { type ForecastLine, forecastCsv, forecastJson } from '../forecast-table.js';
import { forecasterFor } from '../forecaster-for.js';
import { type PanelSource, readPanel } from '../panel-options.js';
import { progressLine } from '../progress-line.js';
import { addRunOptions, type RunOptions, readOrigins } from '../run-options.js';
import type { Terminal } from '../terminal.js';
import { jsonText, writeResults } from '../write-results.js';

/** `crimecast forecast`: fit models on a panel and write what they expect. */
export function forecastCommand(terminal: Terminal): Command {
  const command = new Command('forecast').description('Forecast every series of a panel');
  return addRunOptions(command, { models: ['default'] }).action(async (options: RunOptions) => {
    const source = await readPanel(options);
    const forecasts = await forecastAll(source, options, terminal);
    const lines = forecasts.flatMap((set) => [...linesOf(set, source.panel, options.levels)]);
    reportFallbacks(forecasts, terminal);
    const csv = () => [...forecastCsv(source, options.levels, lines)].join('');
    await writeResults([
      [options.out, csv],
      [options.json, () => jsonText(document(source, options, forecasts, lines))],
    ]);
    if (options.out === undefined && options.json === undefined) terminal.stdout(csv());
  });
}

async function forecastAll(
  source: PanelSource,
  options: RunOptions,
  terminal: Terminal,
): Promise<ForecastSet[]> {
  const { panel } = source;
  const intervals = options.levels.length > 0;
  const forecasters = await Promise.all(
    options.models.map((id) => forecasterFor(id, source, { intervals })),
  );
  const origins = readOrigins(panel, options.origins, { first: 0, count: 1 });
  const progress = progressLine(terminal);
  const { seed, workers, horizon, levels } = options;
  const forecasts: ForecastSet[] = [];
  for (const origin of origins) {
    const train = until(panel, origin);
    for (const forecaster of forecasters) {
      const fitted = await forecaster.fit(train, {
        seed,
        workers,
        signal: terminal.signal,
        onProgress: ({ done, total, stage }) =>
          progress.update(done, total, `${forecaster.name} ${stage}`),
      });
      forecasts.push(await fitted.predict(horizon, { levels }));
    }
  }
  progress.clear();
  return forecasts;
}

function* linesOf(
  set: ForecastSet,
  panel: Panel,
  levels: readonly number[],
): Generator<ForecastLine> {
  const intervals = levels.map((level) => set.intervals.find((entry) => entry.level === level));
  for (const [s, series] of set.series.entries()) {
    const values = seriesValues(panel, s);
    for (let step = 1; step <= set.horizon; step++) {
      const cell = s * set.horizon + step - 1;
      const time = set.origin + step;
      yield {
        series,
        origin: set.origin,
        time,
        horizon: step,
        model: set.model,
        actual: values[time - panel.start] ?? Number.NaN,
        mean: set.mean[cell]!,
        bounds: intervals.map((entry) => [
          entry?.lower[cell] ?? Number.NaN,
          entry?.upper[cell] ?? Number.NaN,
        ]),
      };
    }
  }
}

function reportFallbacks(forecasts: readonly ForecastSet[], { stderr }: Terminal): void {
  for (const { model, fallbacks, series } of forecasts) {
    if (fallbacks.length === 0) continue;
    const { series: index, to, detail } = fallbacks[0]!;
    const { area, crime } = series[index]!;
    const instead = to === null ? 'has no forecast' : `is forecast by ${to}`;
    stderr(
      `${model}: ${fallbacks.length} of ${series.length} series have too little history; ${area} ${crime}, for one, ${instead} (${detail}).\n`,
    );
  }
}

function document(
  source: PanelSource,
  options: RunOptions,
  forecasts: readonly ForecastSet[],
  lines: readonly ForecastLine[],
) {
  return {
    measure: 'recorded cases',
    frequency: source.panel.frequency,
    dataVersion: dataVersion(source.panel),
    seed: options.seed,
    levels: options.levels,
    models: [...new Set(forecasts.map(({ model }) => model))],
    fallbacks: forecasts.flatMap(({ model, fallbacks, series }) =>
      fallbacks.map(({ series: index, to, reason, detail }) => ({
        model,
        [source.areaColumn]: series[index]!.area,
        [source.crimeColumn]: series[index]!.crime,
        to,
        reason,
        detail,
      })),
    ),
    forecasts: lines.map((line) => forecastJson(source, options.levels, line)),
  };
}
