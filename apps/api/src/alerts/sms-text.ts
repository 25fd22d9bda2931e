/** GSM 03.38's basic characters: one septet each; those of the extension table take two. */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const EXTENDED = new Set('^{}\\[~]|€\f');
const GSM_MOST = 160;
const UCS2_MOST = 70;

export interface SmsSize {
  readonly encoding: 'gsm-7' | 'ucs-2';
  /** Septets or 16-bit units. */
  readonly length: number;
  /** How many of them one message holds. */
  readonly most: number;
}

/** What a text needs in one SMS: a single letter outside GSM 03.38 makes all of it UCS-2. */
export function smsSize(text: string): SmsSize {
  let length = 0;
  for (const letter of text) {
    if (BASIC.has(letter)) length += 1;
    else if (EXTENDED.has(letter)) length += 2;
    else return { encoding: 'ucs-2', length: text.length, most: UCS2_MOST };
  }
  return { encoding: 'gsm-7', length, most: GSM_MOST };
}

/** Typographic marks that GSM 03.38 lacks, as it has them. */
function plainForSms(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/\u00a0/g, ' ');
}

/** The first of some texts that one SMS holds; a link must not be cut, so else the last one as it is. */
export function firstThatFits(...texts: readonly [string, ...string[]]): string {
  const plain = texts.map(plainForSms);
  return plain.find(fits) ?? plain.at(-1)!;
}

/**
 * One message of at most one SMS: the beginning, as much of the list as fits, and the first end that
 * leaves room for any of it.
 * @param ends with what parts them from the list
 * @param more says how many were left out: "+3 more"
 */
export function fitSms(
  start: string,
  items: readonly string[],
  ends: readonly [string, ...string[]],
  more: (left: number) => string,
): string {
  const withItems = (shown: number, end: string) => {
    const left = items.length - shown;
    const list = [...items.slice(0, shown), ...(left > 0 ? [more(left)] : [])].join('; ');
    const text = plainForSms(`${start} ${list}${end}`);
    return text.replace(/ {2,}/g, ' ').trim();
  };
  for (const end of ends) {
    for (let shown = items.length; shown > 0; shown--) {
      const text = withItems(shown, end);
      if (fits(text)) return text;
    }
  }
  const bare = withItems(0, ends.at(-1)!);
  return fits(bare) ? bare : [...bare].slice(0, smsSize(bare).most).join('');
}

function fits(text: string): boolean {
  const { length, most } = smsSize(text);
  return length <= most;
}
