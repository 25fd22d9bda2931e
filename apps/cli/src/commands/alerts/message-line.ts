import type { ListedMessage } from '@crimecast/api';

/** One message as lists show it: id, channel, address, what it is, and why it failed. */
export function messageLine(message: ListedMessage): string {
  const { id, channel, to, purpose, items, run, language, attempts, error } = message;
  const what = purpose === 'confirm' ? 'confirmation' : `${items} of run ${run}`;
  const failed = error === null ? '' : `  after ${attempts} attempts: ${error}`;
  return `${id}  ${channel}  ${to ?? '(nobody)'}  ${what}, ${language}${failed}`;
}
