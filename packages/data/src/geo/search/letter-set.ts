/**
 * The letters of a word as 32 bits, several letters to a bit. One edit changes at most two bits, so
 * words whose sets differ in more than 2·n bits are more than n edits apart.
 */
export function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

/** How many of 32 bits are set. */
export function bitCount(bits: number): number {
  let n = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) n += 1;
  return n;
}
