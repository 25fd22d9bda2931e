import { Command } from 'commander';
import type { Terminal } from '../terminal.js';
import { failedCommand, retryCommand } from './alerts/failed.js';
import { previewCommand } from './alerts/preview.js';
import { sendCommand } from './alerts/send.js';

/** `crimecast alerts preview | send | failed | retry`: what subscribers are told, and what is left to send. */
export function alertsCommand(terminal: Terminal): Command {
  const command = new Command('alerts')
    .description('See what subscribers are told, send it, and what could not be sent')
    .addHelpText(
      'after',
      '\nWorks on the database in .crimecast (CRIMECAST_HOME moves it), also while the server runs,\nor on the PostgreSQL that DATABASE_URL names; there, give it the settings of the server.\nA running server sends by itself.',
    );
  for (const part of [previewCommand, sendCommand, failedCommand, retryCommand]) {
    command.addCommand(part(terminal));
  }
  return command;
}
