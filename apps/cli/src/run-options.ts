import { availableParallelism } from 'node:os';
import { lastPeriod, type Panel, type Period, parsePeriod } from '@crimecast/data';
import type { Command } from 'commander';
import { addPanelOptions, type PanelOptions } from './panel-options.js';
import { parseInteger, parseLevels, parseList, parsePath } from './parse-flag.js';
import { parseModels } from './parse-models.js';

/** Flags that `forecast` and `backtest` share. */
export interface RunOptions extends PanelOptions {
  models: string[];
  origins?: string[];
  horizon: number;
  levels: number[];
  seed: number;
  workers: number;
  out?: string;
  json?: string;
}

/** More threads than models have parts would idle. */
const MOST_WORKERS = 4;

export function addRunOptions(command: Command, defaults: { models: string[] }): Command {
  return addPanelOptions(command)
    .option(
      '--models <list>',
      'ids as "crimecast models" lists them, or all',
      parseModels,
      defaults.models,
    )
    .option('--origins <list>', 'last periods that the forecasts may know', parseList)
    .option('--horizon <n>', 'periods to forecast after each origin', parseInteger(1), 1)
    .option('--levels <list>', 'interval levels in percent, or none', parseLevels, [80, 95])
    .option('--seed <n>', 'everything random follows from it', parseInteger(0), 1)
    .option(
      '--workers <n>',
      'threads to learn on; the results are the same on any number',
      parseInteger(1),
      Math.min(MOST_WORKERS, availableParallelism()),
    )
    .option(
      '--out <file.csv>',
      'write the forecasts here, one row per series, origin, step, model',
      parsePath,
    )
    .option('--json <file.json>', 'write the results here', parsePath);
}

/**
 * The origins a user named; else the `count` periods that end `first` before the panel's last one, fewer where
 * it is shorter.
 */
export function readOrigins(
  panel: Panel,
  names: readonly string[] | undefined,
  backFrom: { first: number; count: number },
): Period[] {
  if (names !== undefined) return names.map((name) => parsePeriod(name, panel.frequency));
  const newest = lastPeriod(panel) - backFrom.first;
  const oldest = Math.max(panel.start, newest - backFrom.count + 1);
  return Array.from({ length: Math.max(0, newest - oldest + 1) }, (_, i) => oldest + i);
}
