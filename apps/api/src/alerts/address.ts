import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { apiError } from '../errors.js';
import type { Channel } from './alert.js';

const LONGEST = 254;
const MAIL = /^[^\s@<>()[\],;:\\"]+@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/i;
const PHONE = /^\+[1-9]\d{7,14}$/;

/**
 * An address as it is kept, or why it cannot be one. An address that could break out of a header
 * (line breaks, several addresses, a name beside it) has not the shape of one.
 */
export function readAddress(
  channel: Channel,
  written: string,
): { address: string } | { wrong: string } {
  const text = written.trim();
  if (text.length > LONGEST) return { wrong: `has ${text.length} characters; at most ${LONGEST}` };
  if (channel === 'email') {
    if (!MAIL.test(text)) return { wrong: 'must be one e-mail address, like name@example.org' };
    const at = text.lastIndexOf('@');
    return { address: text.slice(0, at) + text.slice(at).toLowerCase() };
  }
  if (channel === 'sms') {
    const digits = text.replace(/[ ()-]/g, '');
    if (!PHONE.test(digits))
      return { wrong: 'must be a number with its country, like +919812345678' };
    return { address: digits };
  }
  if (!URL.canParse(text) || new URL(text).protocol !== 'https:') {
    return { wrong: 'must be an address that begins with https://' };
  }
  return { address: new URL(text).href };
}

/** Hides addresses in the database, and finds them again. */
export interface AddressBook {
  /** The same for the same address, and nothing can be read from it. */
  hash(channel: Channel, address: string): string;
  seal(text: string): string;
  /** @throws CrimecastError `API_ALERTS_KEY_MISSING` where the key that sealed it is not the one configured */
  open(sealed: string): string;
}

/**
 * @param secret for hashes: known to this server alone
 * @param key    32 bytes that addresses are encrypted with (AES-256-GCM); null keeps them readable
 */
export function addressBook(secret: Buffer, key: Buffer | null): AddressBook {
  return {
    hash: (channel, address) =>
      createHmac('sha256', secret).update(`${channel}\n${address}`).digest('hex'),
    seal(text) {
      if (!key) return `plain:${text}`;
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `gcm:${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')}`;
    },
    open(sealed) {
      if (sealed.startsWith('plain:')) return sealed.slice('plain:'.length);
      if (!key) throw lacksKey();
      const bytes = Buffer.from(sealed.slice('gcm:'.length), 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(12, 28));
      try {
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString();
      } catch {
        throw lacksKey();
      }
    },
  };
}

function lacksKey() {
  return apiError(
    'API_ALERTS_KEY_MISSING',
    'An address was encrypted with another CRIMECAST_ALERTS_KEY than the one that is set; set the one it was made with.',
  );
}

/** Enough of an address for its owner to know it: `p…e@example.org`. */
export function maskAddress(channel: Channel, address: string): string {
  if (channel === 'webhook') return new URL(address).host;
  if (channel === 'sms') return `${address.slice(0, 3)}…${address.slice(-3)}`;
  const [name = '', host = ''] = address.split('@');
  return `${name.slice(0, 1)}…${name.length > 2 ? name.slice(-1) : ''}@${host}`;
}
