/** Widths in parts of the letter size; near enough to break lines where nothing measures text. */
const LATIN = 0.49;
const DEVANAGARI = 0.64;

const letters = new Intl.Segmenter('hi', { granularity: 'grapheme' });

/**
 * Breaks a text into lines that fit.
 * @param width in letter sizes
 * @returns at most `most` lines, the last with "…" where text was left over
 */
export function wrapText(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}

function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of letters.segment(text)) {
    width += /\p{Script=Devanagari}/u.test(segment) ? DEVANAGARI : LATIN;
  }
  return width;
}
