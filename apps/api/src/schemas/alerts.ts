import { z } from 'zod';
import { ALERT_KINDS, ALERT_LANGUAGES, CHANNELS } from '../alerts/alert.js';
import { crimeId, districtCode, groupId, stateCode } from './ids.js';

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });

const record = z
  .union([
    z.object({ flagged: z.int(), right: z.int() }),
    z.object({ level: z.number(), held: z.number().describe('Percent.') }),
  ])
  .nullable()
  .describe('How often this kind was right in the backtest; null where that is not published.');

export const alertsAbout = z
  .object({
    configured: z.boolean().describe('Whether this server sends anything at all.'),
    channels: z.array(oneOf(CHANNELS)).describe('Ways by which it can reach a subscriber.'),
    languages: z.array(oneOf(ALERT_LANGUAGES)),
    kinds: z.array(
      z.object({
        kind: oneOf(ALERT_KINDS),
        meaning: z.string(),
        threshold: z.object({
          unit: z.enum(['probability', 'level', 'percent']),
          least: z.number(),
          most: z.number(),
          default: z.number(),
        }),
        record,
      }),
    ),
    perAddress: z.int().describe('Alerts that one address may have.'),
  })
  .meta({ id: 'AlertsAbout' });

export const subscriptionOrder = z
  .strictObject(
    {
      channel: oneOf(CHANNELS),
      address: z
        .string('must be text')
        .min(3, 'must be an address')
        .max(300, 'must be at most 300 characters')
        .describe('An e-mail address, a number like +919812345678, or an https address.'),
      kind: oneOf(ALERT_KINDS),
      district: districtCode.optional(),
      state: stateCode.optional().describe('All districts of a state; without both, of India.'),
      crime: crimeId.optional(),
      group: groupId.optional(),
      threshold: z
        .number('must be a number')
        .optional()
        .describe('From when on to be told; its unit and range are at /v1/alerts.'),
      language: oneOf(ALERT_LANGUAGES).default('en'),
    },
    { error: 'must be a JSON object' },
  )
  .meta({
    id: 'SubscriptionOrder',
    examples: [
      {
        channel: 'email',
        address: 'name@example.org',
        kind: 'elevated-risk',
        district: '490',
        crime: 'burglary',
        threshold: 0.2,
        language: 'en',
      },
    ],
  });

export const subscriptionTaken = z
  .object({
    data: z.object({
      state: z.literal('asked').describe('A message with a link to confirm is on its way.'),
      channel: oneOf(CHANNELS),
      detail: z.string(),
    }),
  })
  .meta({
    id: 'SubscriptionTaken',
    examples: [
      {
        data: {
          state: 'asked',
          channel: 'email',
          detail: 'A message with a link was sent to this address.',
        },
      },
    ],
  });

const subscription = z
  .object({
    id: z.string(),
    channel: oneOf(CHANNELS),
    address: z.string().describe('Shortened: enough for its owner to know it.'),
    kind: oneOf(ALERT_KINDS),
    level: z.enum(['district', 'state', 'india']),
    area: z.string().nullable(),
    crime: z.string().nullable(),
    group: z.string().nullable(),
    threshold: z.number(),
    language: oneOf(ALERT_LANGUAGES),
    confirmed: z.boolean(),
    createdAt: z.string(),
    watched: z.string().describe('What it watches, in words of its language.'),
  })
  .meta({ id: 'Subscription' });

const EXAMPLE = {
  id: 'mZ3k0f1Yq2aB',
  channel: 'email',
  address: 'n…e@example.org',
  kind: 'elevated-risk',
  level: 'district',
  area: '490',
  crime: 'burglary',
  group: null,
  threshold: 0.2,
  language: 'en',
  confirmed: true,
  createdAt: '2026-11-22T08:00:00.000Z',
  watched: 'burglary in Pune, Maharashtra',
} as const;

export const oneSubscription = z
  .object({ data: subscription, manage: z.string().describe('Token of /v1/alerts/subscriptions.') })
  .meta({ id: 'OneSubscription', examples: [{ data: EXAMPLE, manage: 'm.0.4f…' }] });
export const subscriptionList = z
  .object({ data: z.array(subscription), count: z.int() })
  .meta({ id: 'SubscriptionList', examples: [{ data: [EXAMPLE], count: 1 }] });

const tokenText = z
  .string({ error: 'must be given once, as text' })
  .min(1, 'must be the token of a message')
  .max(300, 'must be at most 300 characters')
  .describe('From a link in a message.');

export const tokenQuery = z.strictObject({ token: tokenText });
export const tokenBody = z.strictObject({ token: tokenText }, { error: 'must be a JSON object' });
export const subscriptionId = z.object({ id: z.string().max(100).describe('Of the list.') });

export const ended = z
  .object({ data: z.object({ ended: z.int().describe('Alerts that ended with this.') }) })
  .meta({ id: 'AlertsEnded', examples: [{ data: { ended: 1 } }] });

export const suppressionOrder = z
  .strictObject(
    {
      channel: oneOf(CHANNELS),
      address: z.string('must be text').min(3).max(300),
      reason: oneOf(['bounce', 'complaint', 'stop']),
    },
    { error: 'must be a JSON object' },
  )
  .meta({
    id: 'SuppressionOrder',
    examples: [{ channel: 'email', address: 'name@example.org', reason: 'bounce' }],
  });
