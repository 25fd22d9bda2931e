import type { PublishedAccuracy } from '../../accuracy/published-accuracy.js';
import type { Catalog } from '../../catalog/catalog.js';
import { apiError } from '../../errors.js';
import type { Db } from '../../store/store.js';
import { addressBook } from '../address.js';
import type { AlertService } from '../alert-service.js';
import type { AlertsConfig } from '../alerts-config.js';
import { messagesIn, reviveDead } from '../rows/outbox.js';
import { alertsSecret } from '../secret.js';
import type { Outcomes } from '../sender.js';
import { type ListedMessage, listedMessage } from './listed-message.js';
import { type AlertPreview, type PreviewOrder, previewAlert } from './preview.js';

/** What the operator of a server does about its alerts. */
export interface AlertsDesk {
  /** @throws Problem for an unknown place, crime or threshold, and before the first run */
  preview(order: PreviewOrder): Promise<AlertPreview>;
  /** Messages that wait, those due first coming first, at most a thousand; changes nothing. */
  waiting(): Promise<ListedMessage[]>;
  /** Sends what is due, once. @throws CrimecastError `API_ALERTS_UNCONFIGURED` */
  send(): Promise<Outcomes>;
  /** Messages that were given up, at most a thousand. */
  failed(): Promise<ListedMessage[]>;
  /** Lets messages that were given up be sent again. @param ids null for all @returns how many */
  retry(ids: readonly string[] | null): Promise<number>;
}

export interface AlertsDeskOptions {
  readonly db: Db;
  readonly config: AlertsConfig;
  catalog(): Promise<Catalog>;
  accuracy(): Promise<PublishedAccuracy | null>;
  service(): Promise<AlertService | null>;
}

const MOST_LISTED = 1_000;
/** The dashboard of one's own machine, where no address of it is set. */
const LOCAL_SITE = 'http://127.0.0.1:3000';

export function createAlertsDesk(options: AlertsDeskOptions): AlertsDesk {
  const { db, config, catalog, accuracy, service } = options;
  const listed = async (state: 'waiting' | 'dead') => {
    const messages = await messagesIn(db, state, MOST_LISTED);
    const key = config.key === null ? null : Buffer.from(config.key, 'hex');
    const book = addressBook(await alertsSecret(db), key);
    return Promise.all(messages.map((message) => listedMessage({ db, config, book }, message)));
  };
  return {
    async preview(order) {
      const known = { catalog: await catalog(), accuracy: await accuracy() };
      return previewAlert({ db, ...known, site: config.publicUrl ?? LOCAL_SITE }, order);
    },
    waiting: () => listed('waiting'),
    async send() {
      const known = await service();
      if (known) return known.sender.sendDue();
      throw apiError(
        'API_ALERTS_UNCONFIGURED',
        'Nothing can be sent: set CRIMECAST_PUBLIC_URL, and CRIMECAST_SMTP_URL, CRIMECAST_SMS_URL or CRIMECAST_WEBHOOKS.',
      );
    },
    failed: () => listed('dead'),
    retry: (ids) => reviveDead(db, ids),
  };
}
