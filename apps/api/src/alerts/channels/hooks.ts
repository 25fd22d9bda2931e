import { createHmac, randomBytes } from 'node:crypto';
import {
  AddressRefused,
  type Posted,
  type PostOptions,
  postPublic,
} from '../../http/post-public.js';
import { DeliveryFailed, retryAfter } from './delivery.js';

const PREFIX = 'whsec_';

/** A new secret of a webhook, as the Standard Webhooks write one. */
export function newHookSecret(): string {
  return `${PREFIX}${randomBytes(24).toString('base64')}`;
}

/**
 * The three headers of Standard Webhooks. Receivers check the signature, that the time is within
 * five minutes of theirs, and that they have not seen the id before: so nothing can be replayed.
 */
export function hookHeaders(
  id: string,
  body: string,
  secret: string,
  now = Date.now(),
): Record<string, string> {
  const seconds = String(Math.floor(now / 1000));
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': `v1,${signature}`,
    'user-agent': 'CrimeCast',
  };
}

export interface Hooks {
  /** @throws DeliveryFailed */
  send(address: string, id: string, event: object, secret: string): Promise<void>;
}

/** @param post who may be written to, and how; default: public addresses only */
export function createHooks(post: Omit<PostOptions, 'headers'> = {}): Hooks {
  return {
    async send(address, id, event, secret) {
      const body = JSON.stringify({ timestamp: new Date().toISOString(), ...event });
      const headers = hookHeaders(id, body, secret);
      let answer: Posted;
      try {
        answer = await postPublic(address, body, { ...post, headers });
      } catch (error) {
        if (error instanceof AddressRefused) {
          throw new DeliveryFailed(`webhook: ${error.message}`, { permanent: true });
        }
        throw new DeliveryFailed('webhook: no answer');
      }
      const { status } = answer;
      if (status >= 200 && status < 300) return;
      const said = `webhook ${status}`;
      // 410 is how a receiver says that it wants nothing any more.
      if (status === 410) throw new DeliveryFailed(said, { gone: true });
      throw new DeliveryFailed(said, { afterSeconds: retryAfter(answer.retryAfter) });
    },
  };
}
