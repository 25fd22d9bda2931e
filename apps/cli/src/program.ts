import { Command } from 'commander';
import { alertsCommand } from './commands/alerts.js';
import { backtestCommand } from './commands/backtest.js';
import { doctorCommand } from './commands/doctor.js';
import { forecastCommand } from './commands/forecast.js';
import { ingestCommand } from './commands/ingest.js';
import { keysCommand } from './commands/keys.js';
import { modelsCommand } from './commands/models.js';
import { serveCommand } from './commands/serve.js';
import { workerCommand } from './commands/worker.js';
import type { Terminal } from './terminal.js';

/** The command line: `crimecast ingest | models | forecast | backtest | serve | worker | keys | alerts | doctor`. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('crimecast')
    .description('Forecast recorded crime, and see how good the forecasts are.')
    .option('--verbose', 'show the stack of an error')
    .addHelpText('after', '\nExit code: 0 fine, 1 data or model error, 2 usage.');
  for (const command of [
    ingestCommand(terminal),
    modelsCommand(terminal),
    forecastCommand(terminal),
    backtestCommand(terminal),
    serveCommand(terminal),
    workerCommand(terminal),
    keysCommand(terminal),
    alertsCommand(terminal),
    doctorCommand(terminal),
  ]) {
    program.addCommand(command);
  }
  for (const command of withSubcommands(program)) {
    command
      .exitOverride()
      .configureOutput({ writeOut: terminal.stdout, writeErr: terminal.stderr })
      .showHelpAfterError('(crimecast --help lists commands and flags)')
      .showSuggestionAfterError();
    if (command !== program) command.option('--verbose', 'show the stack of an error');
  }
  return program;
}

function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}
