import { CrimecastError } from '@crimecast/data';
import { type BacktestResult, backtest, type Summary, summarise } from '@crimecast/eval';
import { createForecaster, withConstantBorders } from '@crimecast/models';
import { Command } from 'commander';
import { backtestDocument } from '../backtest-document.js';
import { backtestTable } from '../backtest-table.js';
import { type ForecastLine, forecastCsv } from '../forecast-table.js';
import { type PanelSource, readPanel } from '../panel-options.js';
import { progressLine } from '../progress-line.js';
import { addRunOptions, type RunOptions, readOrigins } from '../run-options.js';
import type { Terminal } from '../terminal.js';
import { jsonText, writeResults } from '../write-results.js';

const REFERENCE = 'naive';

/** `crimecast backtest`: forecast the past as it would have been forecast then, and score it. */
export function backtestCommand(terminal: Terminal): Command {
  const command = new Command('backtest').description(
    'Forecast the past as it would have been forecast then, and score it',
  );
  return addRunOptions(command, { models: ['naive', 'mean3', 'default'] }).action(
    async (options: RunOptions) => {
      const source = await readPanel(options);
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
      ]);
      terminal.stdout(backtestTable(own, source.panel.frequency));
      refuseFailures(result);
    },
  );
}

async function run(
  { panel, families }: PanelSource,
  options: RunOptions,
  terminal: Terminal,
): Promise<BacktestResult> {
  const intervals = options.levels.length > 0;
  const models = [...new Set([REFERENCE, ...options.models])];
  const forecasters = models.map((id) =>
    withConstantBorders(createForecaster(id, { intervals }), families),
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
      signal: terminal.signal,
      onProgress: ({ done, total, stage }) => progress.update(done, total, stage),
    });
  } finally {
    progress.clear();
  }
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
