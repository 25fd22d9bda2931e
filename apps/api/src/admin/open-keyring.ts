import type { ListedKey } from '../keys/key.js';
import { createKey, listKeys, type NewKey, revokeKey } from '../keys/key-store.js';
import { openAdmin, type ServerPlace } from './open-admin.js';

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
 * Opens the keys of a server; see `openAdmin`.
 * @throws CrimecastError `API_DATABASE_UNUSABLE`, `API_HOME_LOCKED`
 */
export function openKeyring(where: ServerPlace): Promise<Keyring> {
  return openAdmin(where, {
    here: ({ db }) => ({
      create: (asked: NewKey) => createKey(db, asked),
      list: () => listKeys(db),
      revoke: (id: string) => revokeKey(db, id),
    }),
    there: (ask) => ({
      async create(asked: NewKey) {
        const { key, text } = await ask<Created>('POST', '/keys', asked);
        return { key: revived(key), text };
      },
      list: async () => (await ask<Sent[]>('GET', '/keys')).map(revived),
      async revoke(id: string) {
        const path = `/keys/${encodeURIComponent(id)}`;
        return (await ask<{ revoked: boolean }>('DELETE', path)).revoked;
      },
    }),
  });
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
