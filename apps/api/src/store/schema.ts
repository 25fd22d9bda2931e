import {
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  serial,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { AlertItem, AlertKind, AlertLanguage, AlertRule, Channel } from '../alerts/alert.js';
import type { JobProgress } from '../jobs/job-progress.js';

/** One schema for the embedded database and for PostgreSQL; `npx drizzle-kit generate` writes its changes. */

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
});
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const written = () => moment('created_at').notNull().defaultNow();

/** Large values: their head here, their bytes in `blobChunks`. */
export const blobs = pgTable('blobs', {
  /** `run/<id>`, `damaged/<id>`, `job/<id>/input`, `job/<id>/part/<position>`, `job/<id>/result/<form>`. */
  name: text('name').primaryKey(),
  size: integer('size').notNull(),
  sha256: text('sha256').notNull(),
  mediaType: text('media_type').notNull(),
  createdAt: written(),
});

export const blobChunks = pgTable(
  'blob_chunks',
  {
    blob: text('blob')
      .notNull()
      .references(() => blobs.name, { onDelete: 'cascade', onUpdate: 'cascade' }),
    position: integer('position').notNull(),
    bytes: bytea('bytes').notNull(),
  },
  (table) => [primaryKey({ columns: [table.blob, table.position] })],
);

/** Complete runs only: a row is written together with its blob `run/<id>`. */
export const runs = pgTable('runs', {
  id: text('id').primaryKey(),
  dataVersion: text('data_version').notNull(),
  codeVersion: text('code_version').notNull(),
  origin: text('origin').notNull(),
  times: jsonb('times').$type<readonly string[]>().notNull(),
  models: jsonb('models').$type<readonly string[]>().notNull(),
  crimes: jsonb('crimes').$type<readonly string[]>().notNull(),
  levels: jsonb('levels').$type<readonly number[]>().notNull(),
  seed: integer('seed').notNull(),
  seconds: integer('seconds').notNull(),
  createdAt: written(),
});

/** What is served: the newest row. Going back to an earlier run is one more row. */
export const publications = pgTable('publications', {
  id: serial('id').primaryKey(),
  run: text('run')
    .notNull()
    .references(() => runs.id),
  at: moment('at').notNull().defaultNow(),
});

export const apiKeys = pgTable('api_keys', {
  /** Public part of the key. */
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  /** SHA-256 of the secret part, which has 256 random bits of its own. */
  hash: text('hash').notNull(),
  scopes: jsonb('scopes').$type<readonly string[]>().notNull(),
  createdAt: written(),
  expiresAt: moment('expires_at'),
  revokedAt: moment('revoked_at'),
});

export const jobs = pgTable(
  'jobs',
  {
    id: text('id').primaryKey(),
    kind: text('kind').$type<'train' | 'backtest' | 'forecast'>().notNull(),
    /** The key that asked; null for the server's own. */
    owner: text('owner').references(() => apiKeys.id),
    order: jsonb('order').$type<Record<string, unknown>>().notNull(),
    state: text('state')
      .$type<'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled'>()
      .notNull()
      .default('queued'),
    progress: jsonb('progress').$type<JobProgress | null>(),
    /** What a client may know of a failure. */
    problem: jsonb('problem').$type<{ code: string; detail: string } | null>(),
    /** Small facts of the result, shown with the job; the result itself is a blob. */
    summary: jsonb('summary').$type<Record<string, unknown> | null>(),
    idempotencyKey: text('idempotency_key'),
    /** SHA-256 of what was asked under the idempotency key. */
    requestHash: text('request_hash').notNull(),
    /** Counts the changes that a client can see; the id of its event. */
    revision: integer('revision').notNull().default(0),
    attempts: integer('attempts').notNull().default(0),
    /** Who works on it, and until when that is believed; of a queued job, when it may be tried again. */
    holder: text('holder'),
    heldUntil: moment('held_until'),
    createdAt: written(),
    startedAt: moment('started_at'),
    finishedAt: moment('finished_at'),
    /** After this its blobs are deleted; the job itself is told of for as long again. */
    expiresAt: moment('expires_at'),
  },
  (table) => [
    uniqueIndex('jobs_idempotency').on(table.owner, table.idempotencyKey),
    index('jobs_waiting').on(table.state, table.createdAt),
    index('jobs_owner').on(table.owner, table.createdAt),
  ],
);

/** Pieces of a job that are done stay done when a worker dies: their bytes are blobs. */
export const jobParts = pgTable(
  'job_parts',
  {
    job: text('job')
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    part: text('part').notNull(),
    position: integer('position').notNull(),
    doneAt: moment('done_at'),
  },
  (table) => [primaryKey({ columns: [table.job, table.part] })],
);

/** Facts of this installation that are made once, such as the secret that signs links. */
export const settings = pgTable('settings', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
});

export const alertSubscriptions = pgTable(
  'alert_subscriptions',
  {
    id: text('id').primaryKey(),
    channel: text('channel').$type<Channel>().notNull(),
    /** Finds what belongs to an address without telling it. */
    addressHash: text('address_hash').notNull(),
    /** Encrypted where a key for that is configured. */
    address: text('address').notNull(),
    kind: text('kind').$type<AlertKind>().notNull(),
    level: text('level').$type<AlertRule['level']>().notNull(),
    area: text('area'),
    crime: text('crime'),
    group: text('crime_group'),
    /** What the four above are, as one text. */
    target: text('target').notNull(),
    threshold: real('threshold').notNull(),
    language: text('language').$type<AlertLanguage>().notNull(),
    /** Signs what is sent to a webhook; encrypted as the address is. */
    secret: text('secret'),
    createdAt: written(),
    /** Nothing is sent before. */
    confirmedAt: moment('confirmed_at'),
  },
  (table) => [
    uniqueIndex('alert_subscriptions_once').on(table.addressHash, table.kind, table.target),
    index('alert_subscriptions_confirmed').on(table.confirmedAt),
  ],
);

/** What is to be sent: written together with what it tells of, sent afterwards. */
export const alertOutbox = pgTable(
  'alert_outbox',
  {
    /** Also the idempotency key where a channel knows one. */
    id: text('id').primaryKey(),
    purpose: text('purpose').$type<'confirm' | 'digest'>().notNull(),
    /** Of a digest. */
    run: text('run'),
    channel: text('channel').$type<Channel>().notNull(),
    addressHash: text('address_hash').notNull(),
    /** The subscription that is to be confirmed, or one of the address. */
    subscription: text('subscription').notNull(),
    language: text('language').$type<AlertLanguage>().notNull(),
    items: jsonb('items').$type<readonly AlertItem[]>().notNull(),
    state: text('state')
      .$type<'waiting' | 'sent' | 'dead' | 'dropped'>()
      .notNull()
      .default('waiting'),
    attempts: integer('attempts').notNull().default(0),
    dueAt: moment('due_at').notNull().defaultNow(),
    /** Until when whoever took it is believed to be at it. */
    heldUntil: moment('held_until'),
    /** Why the last attempt failed; never an address. */
    error: text('error'),
    createdAt: written(),
    sentAt: moment('sent_at'),
  },
  (table) => [
    uniqueIndex('alert_outbox_once').on(table.run, table.addressHash),
    index('alert_outbox_due').on(table.state, table.dueAt),
  ],
);

/** Addresses that nothing is sent to any more, whatever is asked in their name. */
export const alertSuppressions = pgTable('alert_suppressions', {
  addressHash: text('address_hash').primaryKey(),
  channel: text('channel').$type<Channel>().notNull(),
  reason: text('reason').$type<'bounce' | 'stop' | 'complaint'>().notNull(),
  at: moment('at').notNull().defaultNow(),
});
