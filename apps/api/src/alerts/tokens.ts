import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link in a message may do. `manage` shows and ends all alerts of one address. */
export type TokenPurpose = 'confirm' | 'unsubscribe' | 'manage';

const LETTER: Record<TokenPurpose, string> = { confirm: 'c', unsubscribe: 'u', manage: 'm' };
/** 96 bits: short enough for an SMS, too many to guess over a network. */
const SIGNATURE_BYTES = 12;

export type ReadToken =
  | { valid: true; subject: string }
  | { valid: false; why: 'forged' | 'expired' };

/** Links that only this server can make: nothing about them is stored. */
export interface Tokens {
  /** @param days until it is void; null for ever, as a link in a mail must be that ends alerts */
  sign(purpose: TokenPurpose, subject: string, days: number | null): string;
  read(purpose: TokenPurpose, token: string): ReadToken;
}

export function createTokens(secret: Buffer, now: () => number = Date.now): Tokens {
  const signature = (text: string) =>
    createHmac('sha256', secret).update(text).digest().subarray(0, SIGNATURE_BYTES);
  return {
    sign(purpose, subject, days) {
      const until = days === null ? 0 : Math.floor(now() / 1000) + days * 86_400;
      const text = `${LETTER[purpose]}.${until.toString(36)}.${subject}`;
      return `${text}.${signature(text).toString('base64url')}`;
    },
    read(purpose, token) {
      const end = token.lastIndexOf('.');
      const text = token.slice(0, Math.max(0, end));
      const given = Buffer.from(token.slice(end + 1), 'base64url');
      const expected = signature(text);
      const same = given.length === expected.length && timingSafeEqual(given, expected);
      const [letter, until, ...subject] = text.split('.');
      if (!same || letter !== LETTER[purpose]) return { valid: false, why: 'forged' };
      const seconds = Number.parseInt(until ?? '', 36);
      if (seconds !== 0 && seconds * 1000 < now()) return { valid: false, why: 'expired' };
      return { valid: true, subject: subject.join('.') };
    },
  };
}
