import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { readAddress } from '../alerts/address.js';
import { requireAlerts, requireToken } from '../alerts/require-alerts.js';
import { forgetAddress, suppress, unsuppress } from '../alerts/rows/subscriptions.js';
import type { WithContext } from '../api-context.js';
import { readForms } from '../http/read-form.js';
import { requireJobKey } from '../jobs/require-job-key.js';
import { Problem } from '../problems/problem.js';
import { ended, suppressionOrder, tokenQuery } from '../schemas/alerts.js';
import { ok } from '../schemas/ok.js';
import { problems } from '../schemas/problem.js';

const STOP = /^\s*(stop|stopall|unsubscribe|end|quit|cancel|बंद)\s*$/i;
const START = /^\s*(start|unstop|yes)\s*$/i;

/** What comes back by mail programs and from those who deliver: one click, bounces, complaints, STOP. */
export const alertFeedbackRoutes: FastifyPluginAsyncZod<WithContext> = async (app, { context }) => {
  const { store } = context;
  readForms(app);

  app.post(
    '/v1/alerts/unsubscribe',
    {
      schema: {
        operationId: 'unsubscribe',
        tags: ['alerts'],
        summary: 'End all alerts of an address',
        description:
          'By one POST, as mail programs send it (RFC 8058). Everything that is kept of the address is deleted; doing it twice is as good.',
        querystring: tokenQuery,
        response: { 200: ok('What ended.', ended), ...problems(400, 404, 410, 413, 415, 429) },
      },
    },
    async (request) => {
      const service = requireAlerts(context);
      const hash = requireToken(service, 'unsubscribe', request.query.token);
      return { data: { ended: await forgetAddress(store.db, hash) } };
    },
  );

  app.post(
    '/v1/alerts/suppressions',
    {
      onRequest: requireJobKey('alerts'),
      schema: {
        operationId: 'suppressAddress',
        tags: ['alerts'],
        security: [{ key: [] }],
        summary: 'Stop writing to an address',
        description:
          'For the system that hears of bounces and complaints: nothing is sent to the address any more, and its alerts end. Needs a key with the scope `alerts`.',
        querystring: z.strictObject({}),
        body: suppressionOrder,
        response: {
          200: ok('It is done.', ended),
          ...problems(400, 401, 403, 404, 413, 415, 422, 429),
        },
      },
    },
    async (request) => {
      const service = requireAlerts(context);
      const { channel, address, reason } = request.body;
      const read = readAddress(channel, address);
      if ('wrong' in read) throw new Problem('ADDRESS_INVALID', `The address ${read.wrong}.`);
      const hash = service.book.hash(channel, read.address);
      return { data: { ended: await suppress(store.db, channel, hash, reason) } };
    },
  );

  app.post(
    '/v1/alerts/sms',
    {
      schema: { hide: true },
    },
    async (request, reply) => {
      const service = requireAlerts(context);
      const form = request.body as Record<string, string>;
      const { sms, publicUrl } = context.config.alerts;
      const signature = request.headers['x-twilio-signature'];
      const address = `${publicUrl}/api/v1/alerts/sms`;
      if (!sms || !isSigned(address, form, String(signature ?? ''), sms.url)) {
        throw new Problem('TOKEN_INVALID', 'The message is not signed by the sender of our SMS.');
      }
      const read = readAddress('sms', form.From ?? '');
      if ('address' in read) {
        const hash = service.book.hash('sms', read.address);
        if (STOP.test(form.Body ?? '')) await suppress(store.db, 'sms', hash, 'stop');
        else if (START.test(form.Body ?? '')) await unsuppress(store.db, hash);
      }
      return reply.type('text/xml').send('<?xml version="1.0" encoding="UTF-8"?><Response/>');
    },
  );
};

/** Twilio's signature: SHA-1 over the address and the sorted fields, with the account's token. */
function isSigned(
  address: string,
  form: Readonly<Record<string, string>>,
  signature: string,
  smsUrl: string,
): boolean {
  const token = decodeURIComponent(new URL(smsUrl).password);
  const text = Object.keys(form)
    .sort()
    .reduce((sum, name) => sum + name + form[name], address);
  const expected = createHmac('sha1', token).update(text).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
