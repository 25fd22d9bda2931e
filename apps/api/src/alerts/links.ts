import type { AlertLanguage } from './alert.js';
import type { Links } from './compose/compose.js';
import type { Tokens } from './tokens.js';

const CONFIRM_DAYS = 2;

/** Where the messages about a subscription lead: pages of the site, and for mail programs its API. */
export function linksOf(
  site: string,
  tokens: Pick<Tokens, 'sign'>,
  { id, addressHash }: { id: string; addressHash: string },
  language: AlertLanguage,
): Links {
  const root = language === 'hi' ? `${site}/hi` : site;
  const forEver = tokens.sign('unsubscribe', addressHash, null);
  return {
    confirm: `${root}/alerts/confirm?token=${tokens.sign('confirm', id, CONFIRM_DAYS)}`,
    manage: `${root}/alerts/manage?token=${tokens.sign('manage', addressHash, null)}`,
    unsubscribe: `${root}/alerts/unsubscribe?token=${forEver}`,
    oneClick: `${site}/api/v1/alerts/unsubscribe?token=${forEver}`,
    district: (code, crime) => `${root}/district/${code}?crime=${crime}`,
  };
}
