import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { readAddress } from '../alerts/address.js';
import { newHookSecret } from '../alerts/channels/hooks.js';
import { requireAlerts, requireToken } from '../alerts/require-alerts.js';
import {
  confirm,
  endSubscription,
  findSubscription,
  ofAddress,
  subscribe,
} from '../alerts/rows/subscriptions.js';
import { thresholdOf } from '../alerts/threshold-of.js';
import { aboutAlerts, subscriptionRow } from '../answers/alert-rows.js';
import type { WithContext } from '../api-context.js';
import {
  requireCrime,
  requireDistrict,
  requireGroup,
  requireState,
} from '../catalog/require-known.js';
import { clientAddress } from '../http/client-address.js';
import { nearAddresses } from '../http/near-addresses.js';
import { AddressRefused, checkedAddress } from '../http/post-public.js';
import { createWindowCounts } from '../http/window-counts.js';
import { Problem } from '../problems/problem.js';
import {
  alertsAbout,
  ended,
  oneSubscription,
  subscriptionId,
  subscriptionList,
  subscriptionOrder,
  subscriptionTaken,
  tokenBody,
  tokenQuery,
} from '../schemas/alerts.js';
import { ok } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';

const HOUR = 3_600_000;
/** Subscriptions that one client may ask for in an hour: a form is filled in a few times, not more. */
const MOST_ASKED = 30;
/** The dashboard asks for all of its readers. */
const MOST_BESIDE = 1_000;
const NOTHING = z.strictObject({});

export const alertRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const { catalog, store } = context;
  const asked = createWindowCounts(HOUR, 10_000);
  const isNear = nearAddresses(context.config.nearAddresses);

  app.get(
    '/v1/alerts',
    {
      schema: {
        operationId: 'aboutAlerts',
        tags: ['alerts'],
        summary: 'What alerts there are',
        description:
          'Kinds of alerts, how often each was right in the backtest, and the channels that this server can send by; none where it is not configured for any.',
        querystring: NOTHING,
        response: { 200: ok('What is offered.', alertsAbout), ...problems(400, 429) },
      },
    },
    async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      return aboutAlerts(context.alerts, await context.accuracy());
    },
  );

  app.post(
    '/v1/alerts/subscriptions',
    {
      schema: {
        operationId: 'subscribe',
        tags: ['alerts'],
        summary: 'Ask for an alert',
        description:
          'Sends a message with a link to confirm; nothing else is sent before that. The answer is the same whether the address is known here or not.',
        querystring: NOTHING,
        body: subscriptionOrder,
        response: {
          202: ok('What happens next.', subscriptionTaken),
          ...problems(400, 404, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const service = requireAlerts(context);
      const { count, ends } = asked.add(clientAddress(request.ip));
      const most = isNear(request.ip) ? MOST_BESIDE : MOST_ASKED;
      if (count > most) {
        const seconds = String(Math.ceil((ends - Date.now()) / 1000));
        throw new Problem(
          'TOO_MANY_REQUESTS',
          `More than ${most} alerts were asked for from here in an hour; ask again in ${seconds} seconds.`,
          { headers: { 'retry-after': seconds } },
        );
      }
      const { channel, kind, district, state, crime, group, language } = request.body;
      if (!service.channels.includes(channel)) {
        throw new Problem(
          'CHANNEL_UNAVAILABLE',
          `This server does not send by ${channel}; it does by ${service.channels.join(', ')}.`,
        );
      }
      const read = readAddress(channel, request.body.address);
      if ('wrong' in read) throw new Problem('ADDRESS_INVALID', `The address ${read.wrong}.`);
      if (channel === 'webhook') await checkHook(read.address);
      if (district !== undefined) requireDistrict(catalog, district);
      else if (state !== undefined) requireState(catalog, state);
      if (crime !== undefined) requireCrime(catalog, crime);
      else if (group !== undefined) requireGroup(catalog, group);
      const level = district !== undefined ? 'district' : state !== undefined ? 'state' : 'india';
      await subscribe(store.db, {
        ...{ channel, kind, level, language },
        area: district ?? state ?? null,
        crime: crime ?? null,
        group: crime === undefined ? (group ?? null) : null,
        threshold: thresholdOf(kind, request.body.threshold),
        addressHash: service.book.hash(channel, read.address),
        address: service.book.seal(read.address),
        secret: channel === 'webhook' ? service.book.seal(newHookSecret()) : null,
      });
      reply.code(202).header('cache-control', 'no-store');
      return { data: { state: 'asked' as const, channel, detail: ASKED } };
    },
  );

  async function checkHook(address: string): Promise<void> {
    try {
      await checkedAddress(address, context.hookPost);
    } catch (error) {
      if (!(error instanceof AddressRefused)) throw error;
      throw new Problem('ADDRESS_INVALID', error.message);
    }
  }

  app.post(
    '/v1/alerts/confirm',
    {
      schema: {
        operationId: 'confirmAlert',
        tags: ['alerts'],
        summary: 'Confirm an alert',
        description: 'With the token of the message that asked for it. Doing it twice is as good.',
        querystring: NOTHING,
        body: tokenBody,
        response: {
          200: ok('The alert.', oneSubscription),
          ...problems(400, 404, 410, 413, 415, 429),
        },
      },
    },
    async (request) => {
      const service = requireAlerts(context);
      const id = requireToken(service, 'confirm', request.body.token);
      const row = await confirm(store.db, id);
      if (!row) throw new Problem('ALERT_NOT_FOUND', GONE);
      const manage = service.tokens.sign('manage', row.addressHash, null);
      return { data: subscriptionRow(catalog, service, row), manage };
    },
  );

  app.get(
    '/v1/alerts/subscriptions',
    {
      schema: {
        operationId: 'listAlerts',
        tags: ['alerts'],
        summary: 'Alerts of an address',
        description: 'All alerts of the address that a message with this token was sent to.',
        querystring: tokenQuery,
        response: { 200: ok('Its alerts.', subscriptionList), ...problems(400, 404, 410, 429) },
      },
    },
    async (request, reply) => {
      const service = requireAlerts(context);
      const hash = requireToken(service, 'manage', request.query.token);
      const rows = await ofAddress(store.db, hash);
      reply.header('cache-control', 'no-store');
      const data = rows.map((row) => subscriptionRow(catalog, service, row));
      return { data, count: data.length };
    },
  );

  app.delete(
    '/v1/alerts/subscriptions/:id',
    {
      schema: {
        operationId: 'endAlert',
        tags: ['alerts'],
        summary: 'End one alert',
        description: 'Of the address that a message with this token was sent to.',
        params: subscriptionId,
        querystring: tokenQuery,
        response: { 200: ok('What ended.', ended), ...problems(400, 404, 410, 429) },
      },
    },
    async (request) => {
      const service = requireAlerts(context);
      const hash = requireToken(service, 'manage', request.query.token);
      const row = await findSubscription(store.db, request.params.id);
      // Of another address, or ended already: the same answer, so that nothing can be found out.
      const own = row?.addressHash === hash && (await endSubscription(store.db, row.id));
      return { data: { ended: own ? 1 : 0 } };
    },
  );
};

const ASKED =
  'A message with a link was sent to this address, unless it has this alert already or wants none. Nothing else is sent before the link is opened.';
const GONE = 'There is no such alert any more: it was not confirmed in time, or was ended.';
