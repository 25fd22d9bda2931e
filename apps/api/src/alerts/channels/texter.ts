import { DeliveryFailed, retryAfter } from './delivery.js';

export interface SmsConfig {
  /** `https://ACCOUNT:TOKEN@api.twilio.com`, or any host that speaks the same. */
  readonly url: string;
  /** The number or name that messages come from. */
  readonly from: string;
}

export interface Texter {
  /** @throws DeliveryFailed */
  send(to: string, text: string): Promise<void>;
}

const PATIENCE_MS = 15_000;
/** Twilio's codes for numbers that cannot or do not want to be reached. */
const GONE = [21_211, 21_214, 21_217, 21_610, 21_614];

/** Sends by the HTTP interface of Twilio: one form to `/2010-04-01/Accounts/…/Messages.json`. */
export function createTexter({ url, from }: SmsConfig, patienceMs = PATIENCE_MS): Texter {
  const { username, password, origin, pathname } = new URL(url);
  const account = decodeURIComponent(username);
  const base = pathname.replace(/\/+$/, '');
  const target = `${origin}${base}/2010-04-01/Accounts/${encodeURIComponent(account)}/Messages.json`;
  const login = Buffer.from(`${account}:${decodeURIComponent(password)}`).toString('base64');
  return {
    async send(to, text) {
      const response = await fetch(target, {
        method: 'POST',
        headers: { authorization: `Basic ${login}` },
        body: new URLSearchParams({ To: to, From: from, Body: text }),
        redirect: 'error',
        signal: AbortSignal.timeout(patienceMs),
      }).catch((error: Error) => {
        throw new DeliveryFailed(
          `SMS: ${error.name === 'TimeoutError' ? 'no answer in time' : 'no connection'}`,
        );
      });
      if (response.ok) return void (await response.body?.cancel());
      const { code } = (await response.json().catch(() => ({}))) as { code?: number };
      const said = `SMS ${response.status}${code === undefined ? '' : ` (${code})`}`;
      if (code !== undefined && GONE.includes(code)) throw new DeliveryFailed(said, { gone: true });
      const passing = response.status === 429 || response.status === 408 || response.status >= 500;
      throw new DeliveryFailed(said, {
        permanent: !passing,
        afterSeconds: retryAfter(response.headers.get('retry-after')),
      });
    },
  };
}
