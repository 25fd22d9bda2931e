import type { ListedKey } from '../keys/key.js';
import { createKey, listKeys, type NewKey, revokeKey } from '../keys/key-store.js';
import { homeHolder } from '../store/lock-home.js';
import { openStore } from '../store/open-store.js';
import { askControl } from './ask-control.js';

/** The API keys of a server, whether it runs or not. */
export interface Keyring {
  /** @returns the key, and its text, which is told this once. @throws CrimecastError `API_KEY_INVALID` */
  create(asked: NewKey): Promise<{ key: ListedKey; text: string }>;
  list(): Promise<ListedKey[]>;
  /** @returns whether there was such a key that had not been revoked */
  revoke(id: string): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Opens the keys of a server: its PostgreSQL, its embedded database, or, while a process has that
 * one open, that process.
 * @throws CrimecastError `API_DATABASE_UNUSABLE`, `API_HOME_LOCKED`
 */
export async function openKeyring(where: {
  home: string;
  databaseUrl?: string | null;
}): Promise<Keyring> {
  if (!where.databaseUrl && homeHolder(where.home) !== null) return remoteKeyring(where.home);
  const store = await openStore(where);
  return {
    create: (asked) => createKey(store.db, asked),
    list: () => listKeys(store.db),
    revoke: (id) => revokeKey(store.db, id),
    close: () => store.close(),
  };
}

function remoteKeyring(home: string): Keyring {
  return {
    async create(asked) {
      const { key, text } = await askControl<Created>(home, 'POST', '/keys', asked);
      return { key: revived(key), text };
    },
    list: async () => (await askControl<Sent[]>(home, 'GET', '/keys')).map(revived),
    async revoke(id) {
      const path = `/keys/${encodeURIComponent(id)}`;
      return (await askControl<{ revoked: boolean }>(home, 'DELETE', path)).revoked;
    },
    close: async () => undefined,
  };
}

interface Created {
  key: Sent;
  text: string;
}

type Sent = { [K in keyof ListedKey]: ListedKey[K] extends Date | null ? string : ListedKey[K] };

function revived(sent: Sent): ListedKey {
  const moment = (text: string | null) => (text === null ? null : new Date(text));
  return {
    ...sent,
    createdAt: new Date(sent.createdAt),
    expiresAt: moment(sent.expiresAt),
    revokedAt: moment(sent.revokedAt),
  };
}
