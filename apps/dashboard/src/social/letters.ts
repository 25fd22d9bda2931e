import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';

const PACKAGES = join(process.cwd(), 'node_modules/@expo-google-fonts');
const FILES = {
  latin: 'inter/400Regular/Inter_400Regular.ttf',
  latinBold: 'inter/700Bold/Inter_700Bold.ttf',
  devanagari: 'noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf',
  devanagariBold: 'noto-sans-devanagari/700Bold/NotoSansDevanagari_700Bold.ttf',
};

type Name = keyof typeof FILES;
type Letters = Record<Name, { font: Font; unit: number }>;

/** A text as outlines: the path in letter sizes from its beginning on the line, and its width. */
export type Outline = { d: string; width: number };
export type Draw = (text: string, size: number, bold: boolean) => Outline;

let loaded: Promise<Letters> | undefined;

/** Draws text with the site's own letters; Devanagari is joined as it should be. */
export async function loadLetters(): Promise<Draw> {
  loaded ??= load();
  const letters = await loaded;
  return (text, size, bold) => {
    const script = /\p{Script=Devanagari}/u.test(text) ? 'devanagari' : 'latin';
    return outline(letters[bold ? (`${script}Bold` as const) : script], text, size);
  };
}

async function load(): Promise<Letters> {
  const entries = Object.entries(FILES).map(async ([name, file]) => {
    const bytes = await readFile(join(PACKAGES, file));
    const face = new Face(new Blob(new Uint8Array(bytes).buffer));
    return [name, { font: new Font(face), unit: face.upem }] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Letters;
}

function outline({ font, unit }: Letters[Name], text: string, size: number): Outline {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const infos = buffer.getGlyphInfos();
  const scale = size / unit;
  let x = 0;
  let d = '';
  buffer.getGlyphPositions().forEach((position, i) => {
    const left = x + position.xOffset;
    d += moved(font.glyphToPath(infos[i]!.codepoint), left, position.yOffset, scale);
    x += position.xAdvance;
  });
  return { d, width: x * scale };
}

/** A glyph's path, which points up, in the drawing, whose numbers grow downwards. */
function moved(path: string, dx: number, dy: number, scale: number): string {
  let upright = false;
  return path.replace(/-?\d+(?:\.\d+)?(?:e-?\d+)?|[A-Za-z]/g, (part) => {
    if (/[A-Za-z]/.test(part)) {
      upright = false;
      return part;
    }
    const value = Number(part) + (upright ? dy : dx);
    const at = value * scale * (upright ? -1 : 1);
    upright = !upright;
    return `${Math.round(at * 100) / 100}`;
  });
}
