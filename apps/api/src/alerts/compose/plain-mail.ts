import type { MailPart } from './mail-part.js';

/** Lines that every program shows whole, also when they are quoted. */
const WIDTH = 72;

/** A mail as text: lines of at most 72 letters, but addresses, which must not be broken. */
export function plainMail(parts: readonly MailPart[]): string {
  const blocks = parts.map(({ heading, title, text = '', link, about, rule }) => {
    if (rule) return '-- ';
    if (heading) return wrapped(heading);
    if (!about) return link ? `${wrapped(text)}\n${link}` : wrapped(text);
    const entry = [...(title ? [wrapped(title, '* ')] : []), wrapped(text, '  '), `  ${link}`];
    return entry.join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** @param first stands before the first line; the others are set in as far */
function wrapped(text: string, first = ''): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && [...longer].length > WIDTH - first.length) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  const indent = ' '.repeat(first.length);
  return lines.map((line, i) => `${i === 0 ? first : indent}${line}`).join('\n');
}
