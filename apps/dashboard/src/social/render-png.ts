import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { loadLetters } from './letters';
import { outlineText } from './outline-text';

const ENGINE = join(process.cwd(), 'node_modules/@resvg/resvg-wasm/index_bg.wasm');

let ready: Promise<void> | undefined;

/**
 * A drawing as PNG, made on this machine. The engine sets Devanagari wrongly, so its text comes as outlines.
 * @param svg with its colours and size written out
 */
export async function renderPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= readFile(ENGINE).then((bytes) => initWasm(bytes));
  await ready;
  const drawing = new Resvg(outlineText(svg, await loadLetters()));
  const image = drawing.render();
  const png = new Uint8Array(image.asPng());
  image.free();
  drawing.free();
  return png;
}
