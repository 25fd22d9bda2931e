import { accuracyReader } from '../accuracy/published-accuracy.js';
import { type AlertService, createAlertService } from '../alerts/alert-service.js';
import type { AlertsConfig } from '../alerts/alerts-config.js';
import { type AlertsDesk, createAlertsDesk } from '../alerts/desk/alerts-desk.js';
import { loadCatalog } from '../catalog/catalog.js';
import { defaultRun } from '../run/run-options.js';
import { openAdmin, type ServerPlace } from './open-admin.js';

/** A desk that is closed after use. */
export type OpenAlertsDesk = AlertsDesk & { close(): Promise<void> };

/** Sending goes on until the outbox is empty. */
const SENDING_MS = 3_600_000;

/**
 * Opens what the operator of a server does about its alerts; see `openAdmin`. A running server sends
 * by its own settings, else `config` says how.
 * @param onError told of errors other than of the channels
 * @throws CrimecastError `API_DATABASE_UNUSABLE`, `API_HOME_LOCKED`
 */
export async function openAlertsDesk(
  where: ServerPlace & { config: AlertsConfig; onError(error: unknown): void },
): Promise<OpenAlertsDesk> {
  const { config, onError } = where;
  let service: Promise<AlertService | null> | undefined;
  const catalog = () => loadCatalog(defaultRun().crimes);
  const accuracy = accuracyReader(undefined);
  const desk = await openAdmin<AlertsDesk>(where, {
    here: ({ db }) =>
      createAlertsDesk({
        ...{ db, config, catalog, accuracy },
        service() {
          service ??= catalog().then((known) =>
            createAlertService({ ...{ config, db, accuracy, onError }, catalog: known }),
          );
          return service;
        },
      }),
    there: (ask) => ({
      preview: (order) => ask('POST', '/alerts/preview', order),
      waiting: () => ask('GET', '/alerts/waiting'),
      send: () => ask('POST', '/alerts/send', {}, SENDING_MS),
      failed: () => ask('GET', '/alerts/failed'),
      retry: async (ids) =>
        (await ask<{ retried: number }>('POST', '/alerts/retry', { ids })).retried,
    }),
  });
  return {
    ...desk,
    async close() {
      await (await service)?.close();
      await desk.close();
    },
  };
}
