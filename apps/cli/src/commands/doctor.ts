import { resolve } from 'node:path';
import { type Check, diagnose } from '@crimecast/api';
import { CrimecastError } from '@crimecast/data';
import { Command } from 'commander';
import type { Terminal } from '../terminal.js';
import { jsonText } from '../write-results.js';

/** `crimecast doctor`: what a server needs, whether it is there, and what to do. */
export function doctorCommand(terminal: Terminal): Command {
  return new Command('doctor')
    .description('Look at everything that a server needs, and say what to do; changes nothing')
    .option('--json', 'as JSON, for programs')
    .addHelpText(
      'after',
      '\nReads the settings of the server from the environment: give it those that the server has.\nExit code 1 when something failed; warnings are none.',
    )
    .action(async ({ json }: { json?: true }) => {
      const home = resolve(process.env.CRIMECAST_HOME || '.crimecast');
      const checks = await diagnose({ env: process.env, home });
      terminal.stdout(json ? jsonText({ checks }) : textOf(checks));
      const failed = checks.filter(({ status }) => status === 'failed').length;
      if (failed === 0) return;
      throw new CrimecastError('CLI_UNHEALTHY', `${failed} of ${checks.length} checks failed.`);
    });
}

function textOf(checks: readonly Check[]): string {
  const width = (texts: readonly string[]) => Math.max(...texts.map(({ length }) => length));
  const status = width(checks.map((check) => check.status));
  const about = width(checks.map((check) => check.about));
  const lines = checks.flatMap((check) => [
    `${check.status.padEnd(status)}  ${check.about.padEnd(about)}  ${check.says}`,
    ...(check.remedy === null ? [] : [`${' '.repeat(status + about + 4)}→ ${check.remedy}`]),
  ]);
  return `${lines.join('\n')}\n`;
}
