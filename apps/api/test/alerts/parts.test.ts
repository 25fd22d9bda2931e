import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressBook, maskAddress, readAddress } from '../../src/alerts/address.js';
import { hookHeaders, newHookSecret } from '../../src/alerts/channels/hooks.js';
import { afterQuietHours } from '../../src/alerts/quiet-hours.js';
import { fitSms, smsSize } from '../../src/alerts/sms-text.js';
import { createTokens } from '../../src/alerts/tokens.js';

const SECRET = Buffer.alloc(32, 7);

describe('an address', () => {
  it.each([
    ['email', ' Name@Example.ORG ', 'Name@example.org'],
    ['email', "o'hara+alerts@mail.example.co.in", "o'hara+alerts@mail.example.co.in"],
    ['sms', '+91 98123-45678', '+919812345678'],
    ['webhook', 'https://Example.org/hook?a=1', 'https://example.org/hook?a=1'],
  ] as const)('by %s of %j is kept as %j', (channel, written, address) => {
    expect(readAddress(channel, written)).toEqual({ address });
  });

  it.each([
    ['email', 'name'],
    ['email', 'a@b'],
    ['email', 'a@b.org, c@d.org'],
    ['email', 'a@b.org\r\nBcc: c@d.org'],
    ['email', 'Name <a@b.org>'],
    ['email', `${'a'.repeat(300)}@b.org`],
    ['sms', '9812345678'],
    ['sms', '+91'],
    ['webhook', 'http://example.org'],
    ['webhook', 'javascript:alert(1)'],
  ] as const)('by %s is not %j', (channel, written) => {
    expect(readAddress(channel, written)).toHaveProperty('wrong');
  });

  it('never holds what could end a header, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readAddress('email', `${text}@example.org`);
        if ('address' in read) expect(read.address).toMatch(/^[^\s<>,;:"]+@example\.org$/);
      }),
    );
  });

  it('is shown so that only its owner knows it', () => {
    expect(maskAddress('email', 'priya@example.org')).toBe('p…a@example.org');
    expect(maskAddress('sms', '+919812345678')).toBe('+91…678');
    expect(maskAddress('webhook', 'https://example.org/secret/path')).toBe('example.org');
  });

  it('is encrypted with a key, found by a hash, and not read with another key', () => {
    const book = addressBook(SECRET, Buffer.alloc(32, 1));
    const sealed = book.seal('priya@example.org');
    expect(sealed).not.toContain('priya');
    expect(book.seal('priya@example.org')).not.toBe(sealed);
    expect(book.open(sealed)).toBe('priya@example.org');
    expect(() => addressBook(SECRET, Buffer.alloc(32, 2)).open(sealed)).toThrow(
      /CRIMECAST_ALERTS_KEY/,
    );
    expect(() => addressBook(SECRET, null).open(sealed)).toThrow(/CRIMECAST_ALERTS_KEY/);
    expect(book.open(addressBook(SECRET, null).seal('old@example.org'))).toBe('old@example.org');
    expect(book.hash('email', 'a@b.org')).not.toBe(book.hash('sms', 'a@b.org'));
  });
});

describe('a link', () => {
  it('is read for what it was made for, and for nothing else', () => {
    const tokens = createTokens(SECRET);
    const token = tokens.sign('confirm', 'some-id', 2);
    expect(tokens.read('confirm', token)).toEqual({ valid: true, subject: 'some-id' });
    expect(tokens.read('unsubscribe', token)).toEqual({ valid: false, why: 'forged' });
    expect(createTokens(Buffer.alloc(32, 8)).read('confirm', token)).toMatchObject({
      valid: false,
    });
  });

  it('is void after its days, one without days never', () => {
    let now = Date.parse('2026-11-22T00:00:00Z');
    const tokens = createTokens(SECRET, () => now);
    const [short, long] = [tokens.sign('confirm', 'x', 2), tokens.sign('unsubscribe', 'x', null)];
    now += 2 * 86_400_000 + 1000;
    expect(tokens.read('confirm', short)).toEqual({ valid: false, why: 'expired' });
    expect(tokens.read('unsubscribe', long)).toMatchObject({ valid: true });
  });

  it('is refused when a single letter differs, or all of it is made up', () => {
    const tokens = createTokens(SECRET);
    const token = tokens.sign('manage', 'abc', null);
    for (let i = 0; i < token.length - 1; i++) {
      const changed = `${token.slice(0, i)}${token[i] === 'x' ? 'y' : 'x'}${token.slice(i + 1)}`;
      expect(tokens.read('manage', changed).valid, changed).toBe(false);
    }
    fc.assert(fc.property(fc.string(), (text) => !tokens.read('manage', text).valid));
  });
});

describe('an SMS', () => {
  it('is counted in septets, and in 16-bit units once a letter needs it', () => {
    expect(smsSize('Pune: risk 25%')).toEqual({ encoding: 'gsm-7', length: 14, most: 160 });
    expect(smsSize('[€]')).toEqual({ encoding: 'gsm-7', length: 6, most: 160 });
    expect(smsSize('पुणे')).toEqual({ encoding: 'ucs-2', length: 4, most: 70 });
    expect(smsSize('a😀')).toEqual({ encoding: 'ucs-2', length: 3, most: 70 });
  });

  it('never needs more than one message, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 })),
        (start, items) => {
          const text = fitSms(start, items, ['. STOP ends this.'], (left) => `+${left} more`);
          const { length, most } = smsSize(text);
          return length <= most;
        },
      ),
    );
  });

  it('says how many it leaves out', () => {
    const items = Array.from({ length: 20 }, (_, i) => `District ${i} burglary 2023: risk 25%`);
    expect(fitSms('CrimeCast:', items, ['. STOP ends this.'], (left) => `+${left} more`)).toMatch(
      /^CrimeCast: District 0 .*; \+17 more\. STOP ends this\.$/,
    );
  });

  it('waits for the morning of India, in any zone of the server', () => {
    const at = (text: string) => afterQuietHours(new Date(text)).toISOString();
    expect(at('2026-11-22T15:29:00Z')).toBe('2026-11-22T15:29:00.000Z');
    // Nine in the evening there is half past three in the afternoon here.
    expect(at('2026-11-22T15:30:00Z')).toBe('2026-11-23T02:30:00.000Z');
    expect(at('2026-11-22T23:00:00Z')).toBe('2026-11-23T02:30:00.000Z');
    expect(at('2026-11-23T02:29:59Z')).toBe('2026-11-23T02:30:00.000Z');
    expect(at('2026-11-23T02:30:00Z')).toBe('2026-11-23T02:30:00.000Z');
  });

  it.each([
    ['Asia/Kathmandu', 21, 8, '2026-11-22T16:00:00Z', '2026-11-23T02:15:00.000Z'],
    // The night in which clocks go back is an hour longer, that in which they go ahead an hour shorter.
    ['America/New_York', 21, 8, '2026-11-01T03:00:00Z', '2026-11-01T13:00:00.000Z'],
    ['America/New_York', 21, 8, '2026-03-08T03:00:00Z', '2026-03-08T12:00:00.000Z'],
    // Two o'clock is left out in that night: three follows one.
    ['America/New_York', 21, 2, '2026-03-08T03:00:00Z', '2026-03-08T07:00:00.000Z'],
    ['Europe/London', 0, 6, '2026-07-01T02:10:00Z', '2026-07-01T05:00:00.000Z'],
    ['UTC', 0, 0, '2026-07-01T02:10:00Z', '2026-07-01T02:10:00.000Z'],
  ])('in %s waits from %i to %i', (zone, from, to, now, end) => {
    expect(afterQuietHours(new Date(now), { zone, from, to }).toISOString()).toBe(end);
  });
});

it('signs a webhook as Standard Webhooks say', () => {
  const secret = newHookSecret();
  const headers = hookHeaders('msg_1', '{"a":1}', secret, 1_700_000_000_000);
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const expected = createHmac('sha256', key).update('msg_1.1700000000.{"a":1}').digest('base64');
  expect(headers).toMatchObject({
    'webhook-id': 'msg_1',
    'webhook-timestamp': '1700000000',
    'webhook-signature': `v1,${expected}`,
  });
});
