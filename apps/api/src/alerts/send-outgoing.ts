import type { PublishedAccuracy } from '../accuracy/published-accuracy.js';
import type { Catalog } from '../catalog/catalog.js';
import type { Db } from '../store/store.js';
import type { AddressBook } from './address.js';
import type { Hooks } from './channels/hooks.js';
import type { Mailer } from './channels/mailer.js';
import type { Texter } from './channels/texter.js';
import {
  confirmLetter,
  confirmSms,
  digestEvent,
  digestLetter,
  digestSms,
  type Matter,
} from './compose/compose.js';
import { namesIn } from './compose/names.js';
import { linksOf } from './links.js';
import type { Outgoing } from './rows/outbox.js';
import { findSubscription, ofAddress, type Subscription } from './rows/subscriptions.js';
import type { Tokens } from './tokens.js';

/** What messages are made from and leave by. */
export interface Post {
  readonly db: Db;
  readonly catalog: Catalog;
  readonly book: AddressBook;
  readonly tokens: Tokens;
  /** Address of the site. */
  readonly site: string;
  readonly mailer: Mailer | null;
  readonly texter: Texter | null;
  readonly hooks: Hooks | null;
  accuracy(): Promise<PublishedAccuracy | null>;
}

/**
 * Sends one message of the outbox.
 * @returns false when there is nobody left to send it to
 * @throws DeliveryFailed
 */
export async function sendOutgoing(post: Post, message: Outgoing): Promise<boolean> {
  const subscription = await recipientOf(post.db, message);
  if (!subscription) return false;
  const { channel, language } = message;
  const links = linksOf(post.site, post.tokens, subscription, language);
  const matter: Matter = { language, links, names: namesIn(post.catalog, language) };
  const to = post.book.open(subscription.address);
  const accuracy = await post.accuracy();
  const { id, purpose, items, run } = message;
  if (channel === 'email') {
    const letter =
      purpose === 'confirm'
        ? confirmLetter(subscription, matter)
        : digestLetter(items, accuracy, matter);
    const oneClick = purpose === 'digest' ? links.oneClick : null;
    await post.mailer!.send({ ...letter, to, id, oneClick });
  } else if (channel === 'sms') {
    const text =
      purpose === 'confirm' ? confirmSms(subscription, matter) : digestSms(items, accuracy, matter);
    await post.texter!.send(to, text);
  } else {
    const event =
      purpose === 'confirm'
        ? { type: 'alerts.confirm', id, data: { confirm: links.confirm } }
        : digestEvent(id, run, items, accuracy, links);
    await post.hooks!.send(to, id, event, post.book.open(subscription.secret ?? ''));
  }
  return true;
}

/**
 * The subscription a message is about; of a digest any that the address still has and confirmed.
 * @returns null when nobody is to be written to any more
 */
export async function recipientOf(db: Db, message: Outgoing): Promise<Subscription | null> {
  const named = await findSubscription(db, message.subscription);
  if (message.purpose === 'confirm') return named?.confirmedAt ? null : named;
  if (named?.confirmedAt) return named;
  const all = await ofAddress(db, message.addressHash);
  return all.find(({ confirmedAt }) => confirmedAt !== null) ?? null;
}
