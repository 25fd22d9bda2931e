import type { Answer, Body } from './answer-types.js';
import type { Ask, CallOptions } from './ask.js';

/** Messages about what is expected. Tokens come from the links of messages. */
export interface AlertClient {
  /** What the server offers, and how often each kind of alert was right. */
  aboutAlerts(options?: CallOptions): Promise<Answer<'/v1/alerts'>>;
  /** Has a link to confirm sent to an address; nothing else is sent before. */
  subscribe(
    order: Body<'/v1/alerts/subscriptions'>,
    options?: CallOptions,
  ): Promise<Answer<'/v1/alerts/subscriptions', 'post'>>;
  confirmAlert(token: string, options?: CallOptions): Promise<Answer<'/v1/alerts/confirm', 'post'>>;
  /** The alerts of one address. */
  alerts(token: string, options?: CallOptions): Promise<Answer<'/v1/alerts/subscriptions'>>;
  endAlert(token: string, id: string, options?: CallOptions): Promise<void>;
  /** Ends all alerts of an address and deletes what is kept of it. @returns how many ended */
  unsubscribe(token: string, options?: CallOptions): Promise<number>;
}

export function alertClient(ask: Ask): AlertClient {
  const json = async (...args: Parameters<Ask>) => (await ask(...args)).data as never;
  const by = (token: string) => ({ params: { query: { token } } });
  return {
    aboutAlerts: (call) => json('get', '/v1/alerts', { ...call }),
    subscribe: (body, call) => json('post', '/v1/alerts/subscriptions', { body, ...call }),
    confirmAlert: (token, call) => json('post', '/v1/alerts/confirm', { body: { token }, ...call }),
    alerts: (token, call) => json('get', '/v1/alerts/subscriptions', { ...by(token), ...call }),
    async endAlert(token, id, call) {
      const params = { path: { id }, query: { token } };
      await ask('delete', '/v1/alerts/subscriptions/{id}', { params, ...call });
    },
    async unsubscribe(token, call) {
      const { data } = await ask('post', '/v1/alerts/unsubscribe', { ...by(token), ...call });
      return (data as Answer<'/v1/alerts/unsubscribe', 'post'>).data.ended;
    },
  };
}
