import type { PublishedAccuracy } from '../../accuracy/published-accuracy.js';
import type { AlertItem, AlertKind, AlertLanguage } from '../alert.js';
import type { Subscription } from '../rows/subscriptions.js';
import { firstThatFits, fitSms } from '../sms-text.js';
import { htmlMail } from './html-mail.js';
import type { MailPart } from './mail-part.js';
import type { Names } from './names.js';
import { plainMail } from './plain-mail.js';
import { type KindRecord, recordsOf } from './record.js';
import { WORDS } from './words.js';

/** Addresses that a message leads to. */
export interface Links {
  readonly confirm: string;
  readonly manage: string;
  readonly unsubscribe: string;
  /** Ends everything by one POST, as mail programs do it. */
  readonly oneClick: string;
  district(code: string, crime: string): string;
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Everything that a message is made from. */
export interface Matter {
  readonly language: AlertLanguage;
  readonly names: Names;
  readonly links: Links;
}

/** More items than this are counted, not listed: nobody reads a mail of 300 lines. */
const MOST_LISTED = 30;

export function confirmLetter(
  subscription: Subscription,
  { language, names, links }: Matter,
): Letter {
  const words = WORDS[language];
  const watched = words.watched(subscription, names);
  const start = words.confirmStart(watched, words.kind(subscription.kind));
  return letter(language, words.confirmSubject, [
    { text: start },
    { text: words.confirmLink, link: links.confirm, button: true },
    { text: words.confirmIgnore },
  ]);
}

export function digestLetter(
  items: readonly AlertItem[],
  accuracy: PublishedAccuracy | null,
  { language, names, links }: Matter,
): Letter {
  const words = WORDS[language];
  const parts: MailPart[] = [{ text: words.digestStart }];
  for (const { kind, record } of recordsOf(accuracy, items)) {
    const own = items.filter((item) => item.kind === kind);
    parts.push({ heading: capital(words.kind(kind)) }, { text: words.record(kind, record) });
    for (const item of own.slice(0, MOST_LISTED)) {
      parts.push({
        title: words.title(item, names),
        text: words.item(item),
        link: links.district(item.district, item.crime),
        about: words.details,
      });
    }
    if (own.length > MOST_LISTED) parts.push({ text: words.more(own.length - MOST_LISTED) });
  }
  parts.push({ rule: true }, { text: words.caveat, small: true });
  parts.push({ text: words.why, small: true });
  parts.push({ text: words.manage, link: links.manage, small: true });
  parts.push({ text: words.unsubscribe, link: links.unsubscribe, small: true });
  return letter(language, words.digestSubject(items, names), parts);
}

export function confirmSms(subscription: Subscription, { language, names, links }: Matter): string {
  const words = WORDS[language];
  const watched = words.watched(subscription, names);
  return firstThatFits(
    words.smsConfirm(watched, links.confirm),
    words.smsConfirmShort(links.confirm),
    links.confirm,
  );
}

export function digestSms(
  items: readonly AlertItem[],
  accuracy: PublishedAccuracy | null,
  { language, names }: Matter,
): string {
  const { smsStart, smsBreak, smsRecord, smsCaveat, smsStop, short, more } = WORDS[language];
  const records = recordsOf(accuracy, items).flatMap(({ record }) => record ?? []);
  const right = [...new Set(records.map(smsRecord))].join(' ');
  return fitSms(
    smsStart,
    items.map((item) => short(item, names)),
    [`${smsBreak}${right} ${smsCaveat} ${smsStop}`, `${smsBreak}${right} ${smsStop}`],
    more,
  );
}

/** What a webhook gets: figures and codes for programs, nothing to be read aloud. */
export function digestEvent(
  id: string,
  run: string | null,
  items: readonly AlertItem[],
  accuracy: PublishedAccuracy | null,
  links: Links,
) {
  const records = recordsOf(accuracy, items).map(({ kind, record }) => ({ kind, ...record }));
  return {
    type: 'alerts.digest',
    id,
    data: {
      measure: 'recorded cases',
      run,
      items,
      record: records as readonly (Partial<KindRecord> & { kind: AlertKind })[],
      manage: links.manage,
    },
  };
}

function letter(language: AlertLanguage, subject: string, parts: readonly MailPart[]): Letter {
  return { subject, text: plainMail(parts), html: htmlMail(language, subject, parts) };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
