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
export function plainForSms(text: string): string {
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
  const fitting = plain.find((text) => {
    const { length, most } = smsSize(text);
    return length <= most;
  });
  return fitting ?? plain.at(-1)!;
}

/**
 * One message of at most one SMS: the beginning, as much of the list as fits, and the end.
 * @param more says how many were left out: "+3 more"
 */
export function fitSms(
  start: string,
  items: readonly string[],
  end: string,
  more: (left: number) => string,
): string {
  for (let shown = items.length; shown >= 0; shown--) {
    const left = items.length - shown;
    const list = [...items.slice(0, shown), ...(left > 0 ? [more(left)] : [])].join('; ');
    const text = plainForSms(`${start} ${list} ${end}`.replace(/ {2,}/g, ' ').trim());
    const { length, most } = smsSize(text);
    if (length <= most) return text;
  }
  const bare = plainForSms(`${start} ${end}`);
  const { most } = smsSize(bare);
  return [...bare].slice(0, most).join('');
}
