import type { PublishedAccuracy } from '../../accuracy/published-accuracy.js';
import type { Catalog } from '../../catalog/catalog.js';
import { crimeGroups } from '../../catalog/crime-groups.js';
import { requireCrime, requireDistrict, requireState } from '../../catalog/require-known.js';
import { Problem } from '../../problems/problem.js';
import { readRun, servedRuns } from '../../store/run-store.js';
import type { Db } from '../../store/store.js';
import type { AlertKind, AlertLanguage, AlertRule, AlertTarget, Channel } from '../alert.js';
import { digestEvent, digestLetter, digestSms } from '../compose/compose.js';
import { namesIn } from '../compose/names.js';
import { linksOf } from '../links.js';
import { digestsOf } from '../plan-alerts.js';
import { type SmsSize, smsSize } from '../sms-text.js';
import { thresholdOf } from '../threshold-of.js';

/** The alerts of a subscriber that nobody has to be. */
export interface PreviewOrder {
  /** Code of a district (three digits) or state (two), or `india`. */
  readonly place: string;
  /** Id of a crime or of a group of crimes; null for all. */
  readonly crime: string | null;
  readonly kinds: readonly AlertKind[];
  /** Null for the one of each kind. */
  readonly threshold: number | null;
  readonly channel: Channel;
  readonly language: AlertLanguage;
}

/** What the served run tells of them. */
export interface AlertPreview {
  readonly run: string;
  /** The run that was served before, which it is compared with; null for the first. */
  readonly before: string | null;
  /** Entries of the message; without any none would be sent, and the texts are empty. */
  readonly items: number;
  /** Of a mail. */
  readonly subject: string | null;
  readonly text: string;
  readonly html: string | null;
  /** Of an SMS. */
  readonly size: SmsSize | null;
}

/** What stands in links in place of what only the owner of an address gets. */
const NO_TOKEN = { sign: () => 'TOKEN' };

/**
 * Composes the message that the served run gives, as it would be sent; nothing is written or sent.
 * @param site address that links begin with
 * @throws Problem `RUN_NOT_FOUND` before the first run, or for an unknown place, crime or threshold
 */
export async function previewAlert(
  about: { db: Db; catalog: Catalog; accuracy: PublishedAccuracy | null; site: string },
  order: PreviewOrder,
): Promise<AlertPreview> {
  const { db, catalog, accuracy, site } = about;
  const { kinds, threshold, channel, language } = order;
  const target = targetOf(catalog, order);
  const rules = kinds.map(
    (kind): AlertRule => ({ ...target, kind, threshold: thresholdOf(kind, threshold) }),
  );
  const [served, earlier] = await servedRuns(db, 2);
  const run = served && (await readRun(db, served.run));
  if (!run) throw new Problem('RUN_NOT_FOUND', 'No run is served yet; start the server first.');
  const before = earlier ? await readRun(db, earlier.run) : null;
  const subscriptions = rules.map((rule) => ({ ...rule, addressHash: '' }));
  const items = digestsOf(run, before, subscriptions).flatMap((digest) => digest.items);
  const head = { run: run.id, before: before?.id ?? null, items: items.length };
  const none = { subject: null, html: null, size: null };
  if (items.length === 0) return { ...head, ...none, text: '' };
  const links = linksOf(site, NO_TOKEN, { id: '', addressHash: '' }, language);
  const matter = { language, links, names: namesIn(catalog, language) };
  if (channel === 'email') {
    return { ...head, ...none, ...digestLetter(items, accuracy, matter) };
  }
  if (channel === 'sms') {
    const text = digestSms(items, accuracy, matter);
    return { ...head, ...none, text, size: smsSize(text) };
  }
  const event = digestEvent('preview', run.id, items, accuracy, links);
  return { ...head, ...none, text: JSON.stringify(event, null, 2) };
}

function targetOf(catalog: Catalog, { place, crime }: PreviewOrder): AlertTarget {
  const what = whatOf(catalog, crime);
  if (place === 'india') return { level: 'india', area: null, ...what };
  if (/^\d{1,2}$/.test(place)) {
    requireState(catalog, place);
    return { level: 'state', area: place, ...what };
  }
  return { level: 'district', area: requireDistrict(catalog, place).code, ...what };
}

function whatOf(catalog: Catalog, id: string | null): Pick<AlertTarget, 'crime' | 'group'> {
  if (id === null) return { crime: null, group: null };
  const groups = crimeGroups(catalog.crimes.values());
  if (groups.some((group) => group.id === id)) return { crime: null, group: id };
  return { crime: requireCrime(catalog, id).id, group: null };
}
