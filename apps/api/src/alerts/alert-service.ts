import type { PublishedAccuracy } from '../accuracy/published-accuracy.js';
import type { Catalog } from '../catalog/catalog.js';
import type { PostOptions } from '../http/post-public.js';
import type { Db } from '../store/store.js';
import { type AddressBook, addressBook } from './address.js';
import type { Channel } from './alert.js';
import { type AlertsConfig, channelsOf } from './alerts-config.js';
import { createHooks } from './channels/hooks.js';
import { createMailer } from './channels/mailer.js';
import { createTexter } from './channels/texter.js';
import { alertsSecret } from './secret.js';
import { createSender, type Sender } from './sender.js';
import { createTokens, type Tokens } from './tokens.js';

/** Alerts of a server that can send them. */
export interface AlertService {
  readonly channels: readonly Channel[];
  readonly book: AddressBook;
  readonly tokens: Tokens;
  readonly sender: Sender;
  close(): Promise<void>;
}

export interface AlertServiceOptions {
  readonly config: AlertsConfig;
  readonly db: Db;
  readonly catalog: Catalog;
  accuracy(): Promise<PublishedAccuracy | null>;
  onError(error: unknown): void;
  /** Who webhooks may reach, for tests. Default public addresses. */
  readonly hookPost?: Omit<PostOptions, 'headers'> | undefined;
  readonly pollMs?: number | undefined;
}

/** @returns null where no channel is configured: nothing is taken that could not be sent */
export async function createAlertService(
  options: AlertServiceOptions,
): Promise<AlertService | null> {
  const { config, db, catalog, accuracy, onError } = options;
  const channels = channelsOf(config);
  if (config.publicUrl === null || channels.length === 0) return null;
  const secret = await alertsSecret(db);
  const book = addressBook(secret, config.key === null ? null : Buffer.from(config.key, 'hex'));
  const tokens = createTokens(secret);
  const mailer = config.smtp && createMailer(config.smtp);
  const texter = config.sms && createTexter(config.sms);
  const hooks = config.webhooks ? createHooks(options.hookPost) : null;
  const post = {
    db,
    catalog,
    book,
    tokens,
    site: config.publicUrl,
    mailer,
    texter,
    hooks,
    accuracy,
  };
  const sender = createSender({
    ...{ post, channels, quiet: config.quiet, onError },
    ...(options.pollMs === undefined ? {} : { pollMs: options.pollMs }),
  });
  return {
    ...{ channels, book, tokens, sender },
    async close() {
      await sender.stop();
      mailer?.close();
    },
  };
}
