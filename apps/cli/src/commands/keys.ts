import { resolve } from 'node:path';
import {
  environmentConfig,
  type Keyring,
  type ListedKey,
  openKeyring,
  SCOPES,
} from '@crimecast/api';
import { Command, Option } from 'commander';
import { parseInteger } from '../parse-flag.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

/** `crimecast keys create | list | revoke`: who may train, test and upload by the API. */
export function keysCommand(terminal: Terminal): Command {
  const command = new Command('keys')
    .description('Make, list and revoke the API keys of a server')
    .addHelpText(
      'after',
      '\nWorks on the database in .crimecast (CRIMECAST_HOME moves it), also while the server runs,\nor on the PostgreSQL that DATABASE_URL names.',
    );
  command
    .command('create')
    .description('Make a key and print it, this once')
    .requiredOption('--name <text>', 'whose it is, as lists show it')
    .addOption(
      new Option('--scope <scope...>', 'what it may be used for').choices(SCOPES).default(['jobs']),
    )
    .option('--days <n>', 'days until it expires (never)', parseInteger(1))
    .action(async ({ name, scope, days }: { name: string; scope: string[]; days?: number }) => {
      const asked = { name, scopes: scope, ...(days === undefined ? {} : { days }) };
      const { key, text } = await withKeys((keys) => keys.create(asked));
      terminal.stdout(`${text}\n`);
      terminal.stderr(
        `Key ${key.id} may be used for ${key.scopes.join(', ')}. Keep the line above: it is stored nowhere.\n`,
      );
    });
  command
    .command('list')
    .description('List keys, without their secrets')
    .action(async () => {
      const keys = await withKeys((ring) => ring.list());
      for (const key of keys) terminal.stdout(`${line(key)}\n`);
      if (keys.length === 0) terminal.stderr('There is no key yet; make one with keys create.\n');
    });
  command
    .command('revoke <id>')
    .description('End a key at once')
    .action(async (id: string) => {
      if (!(await withKeys((keys) => keys.revoke(id)))) {
        throw new UsageError(`There is no key "${id}" that is in use; see keys list.`);
      }
      terminal.stderr(`Key ${id} is revoked.\n`);
    });
  return command;
}

async function withKeys<T>(use: (keys: Keyring) => Promise<T>): Promise<T> {
  const { databaseUrl } = environmentConfig(process.env);
  const home = resolve(process.env.CRIMECAST_HOME || '.crimecast');
  const keys = await openKeyring({ home, databaseUrl });
  try {
    return await use(keys);
  } finally {
    await keys.close();
  }
}

function line({ id, name, scopes, createdAt, expiresAt, revokedAt }: ListedKey): string {
  const day = (moment: Date) => moment.toISOString().slice(0, 10);
  const end = revokedAt ? `revoked ${day(revokedAt)}` : expiresAt ? `until ${day(expiresAt)}` : '';
  return [id, day(createdAt), scopes.join(','), name, end].join('  ').trimEnd();
}
