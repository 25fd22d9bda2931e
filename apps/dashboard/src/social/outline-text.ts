import type { Draw } from './letters';

type Inherited = { size: number; bold: boolean };

const TAG = /<(\/?)([\w-]+)((?:\s+[\w:-]+="[^"]*")*)\s*>([^<]*)/g;
/** What has a meaning for text only; the rest goes over to the outline. */
const OF_TEXT = ['x', 'y', 'font-size', 'font-weight', 'font-family', 'text-anchor'];

/** A drawing with every text turned into its outline, so that whatever shows it needs no letters. */
export function outlineText(svg: string, draw: Draw): string {
  const around: Inherited[] = [{ size: 16, bold: false }];
  return svg.replace(TAG, (whole, end: string, name: string, attributes: string, text: string) => {
    if (end) {
      around.pop();
      return name === 'text' ? '' : whole;
    }
    const given = readAttributes(attributes);
    const outer = around.at(-1)!;
    const weight = given.get('font-weight');
    const size = Number(given.get('font-size') ?? outer.size);
    const bold = weight === undefined ? outer.bold : Number(weight) >= 600;
    around.push({ size, bold });
    if (name !== 'text') return whole;
    const { d, width } = draw(plain(text), size, bold);
    const anchor = given.get('text-anchor');
    const back = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
    const kept = [...given].filter(([key]) => !OF_TEXT.includes(key));
    const marks = kept.map(([key, value]) => ` ${key}="${value}"`).join('');
    const x = Number(given.get('x') ?? 0) - back;
    return `<path d="${d}" transform="translate(${x} ${given.get('y') ?? 0})"${marks}/>`;
  });
}

function readAttributes(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]),
  );
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
