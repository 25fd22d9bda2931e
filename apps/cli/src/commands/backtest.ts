import { createHash } from 'node:crypto';
import { CrimecastError, parsePeriod } from '@crimecast/data';
import {
  type BacktestResult,
  backtest,
  type RefitPolicy,
  type ResumeOptions,
  type Summary,
  summarise,
} from '@crimecast/eval';
import { folderStore } from '@crimecast/eval/node';
import { type EvaluateOptions, evaluate } from '@crimecast/eval/report';
import { Command } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { backtestDocument } from '../backtest-document.js';
import { backtestTable } from '../backtest-table.js';
import { type ForecastLine, forecastCsv } from '../forecast-table.js';
import { forecasterFor } from '../forecaster-for.js';
import { ncrbKnowledge } from '../ncrb-knowledge.js';
import { type PanelSource, readPanel } from '../panel-options.js';
import { parseInteger, parseList, parsePath } from '../parse-flag.js';
import { progressLine } from '../progress-line.js';
import { addRunOptions, type RunOptions, readOrigins } from '../run-options.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { reportWriter } from '../write-report.js';
import { jsonText, writeResults } from '../write-results.js';

interface BacktestCommandOptions extends RunOptions {
  refit: RefitPolicy;
  resume?: string;
  report?: string;
  stress?: string[];
}

const REFERENCE = 'naive';

/** `crimecast backtest`: forecast the past as it would have been forecast then, and score it. */
export function backtestCommand(terminal: Terminal): Command {
  const command = new Command('backtest').description(
    'Forecast the past as it would have been forecast then, and score it',
  );
  return addRunOptions(command, { models: ['naive', 'mean3', 'default'] })
    .option(
      '--refit <when>',
      'learn anew at every origin, once, or every N origins',
      parseRefit,
      'every',
    )
    .option('--resume <dir>', 'keep what is done here, and go on from it next time', parsePath)
    .option('--report <file>', 'write a report for people here: .html, .md or .json', parsePath)
    .option('--stress <list>', 'with --report: periods to show apart (NCRB: 2020)', parseList)
    .action(async (options: BacktestCommandOptions) => {
      // A wrong ending is told before minutes of work, not after.
      const report = options.report === undefined ? undefined : reportWriter(options.report);
      if (options.stress !== undefined && report === undefined) {
        throw new UsageError('--stress needs --report FILE.html.');
      }
      const source = await readPanel(options);
      const stress = options.stress?.map((name) => parsePeriod(name, source.panel.frequency));
      const result = await run(source, options, terminal);
      const summary = summarise(result, { reference: REFERENCE });
      const asked = new Set(options.models);
      const own: Summary = {
        ...summary,
        crimes: summary.crimes.filter(({ model }) => asked.has(model)),
        headlines: summary.headlines.filter(({ model }) => asked.has(model)),
      };
      const lines = () => linesOf(result, asked);
      await writeResults([
        [options.out, () => [...forecastCsv(source, result.levels, lines())].join('')],
        [options.json, () => jsonText(backtestDocument(source, options.seed, result, own))],
        [
          reportModel(options.models, result) === undefined ? undefined : options.report,
          () => report!(evaluate(result, reportOptions(source, options, stress, result))),
        ],
      ]);
      terminal.stdout(backtestTable(own, source.panel.frequency));
      refuseFailures(result);
    });
}

/**
 * The model that a report is about: `default` where it was asked for, else the last one named, of
 * those that gave a forecast at all.
 */
function reportModel(models: readonly string[], result: BacktestResult): string | undefined {
  const able = new Set(result.folds.map(({ model }) => result.models[model]!));
  return [...models, 'default'].findLast((name) => models.includes(name) && able.has(name));
}

function reportOptions(
  { tables }: PanelSource,
  { models, seed }: BacktestCommandOptions,
  stress: readonly number[] | undefined,
  result: BacktestResult,
): EvaluateOptions {
  const known: EvaluateOptions = tables === null ? {} : ncrbKnowledge(tables);
  const apart = stress ?? known.stress ?? [];
  // Where only periods of stress were tested, they are what the report is about.
  const ordinary = result.rows.time.some(
    (time, row) => !apart.includes(time) && !Number.isNaN(result.rows.actual[row]!),
  );
  return {
    ...known,
    stress: ordinary ? apart : [],
    model: reportModel(models, result)!,
    reference: REFERENCE,
    bootstrap: { seed },
  };
}

async function run(
  source: PanelSource,
  options: BacktestCommandOptions,
  terminal: Terminal,
): Promise<BacktestResult> {
  const { panel, families } = source;
  const intervals = options.levels.length > 0;
  const models = [...new Set([REFERENCE, ...options.models])];
  const forecasters = await Promise.all(
    models.map((id) => forecasterFor(id, source, { intervals })),
  );
  const origins = readOrigins(panel, options.origins, { first: 1, count: 3 });
  if (origins.length === 0) {
    throw new CrimecastError(
      'CLI_PANEL_SHORT',
      'The panel has one period; a backtest needs at least two, one to know and one to forecast.',
    );
  }
  const progress = progressLine(terminal);
  try {
    return await backtest(panel, forecasters, {
      origins,
      horizon: options.horizon,
      levels: options.levels,
      seed: options.seed,
      workers: options.workers,
      refit: options.refit,
      ...(options.resume === undefined ? {} : { resume: resumeFrom(options.resume, families) }),
      signal: terminal.signal,
      onProgress: ({ done, total, stage }) => progress.update(done, total, stage),
    });
  } finally {
    progress.clear();
  }
}

/** Families change what a model learns and are not part of the panel, so they are part of the version. */
function resumeFrom(folder: string, families: PanelSource['families']): ResumeOptions {
  const borders = createHash('sha256')
    .update(JSON.stringify([...families]))
    .digest('hex');
  return { store: folderStore(folder), version: `${manifest.version}-${borders.slice(0, 8)}` };
}

function parseRefit(text: string): RefitPolicy {
  return text === 'every' || text === 'once' ? text : parseInteger(1)(text);
}

function* linesOf(result: BacktestResult, asked: ReadonlySet<string>): Generator<ForecastLine> {
  const { rows } = result;
  for (let row = 0; row < rows.length; row++) {
    const model = result.models[rows.model[row]!]!;
    if (!asked.has(model)) continue;
    yield {
      series: result.series[rows.series[row]!]!,
      origin: rows.origin[row]!,
      time: rows.time[row]!,
      horizon: rows.horizon[row]!,
      model,
      actual: rows.actual[row]!,
      mean: rows.mean[row]!,
      bounds: result.levels.map((_, l) => [rows.lower[l]![row]!, rows.upper[l]![row]!]),
    };
  }
}

/** What worked has been written by now; a failed fold still makes the command fail. */
function refuseFailures({ failures }: BacktestResult): void {
  const [first] = failures;
  if (first === undefined) return;
  throw new CrimecastError(
    'CLI_FOLD_FAILED',
    `${failures.length} fits failed; the first was ${first.model}: ${first.error.message}`,
    { cause: first.error },
  );
}
