import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'identity' | 'gzip' | 'br';

/** Shorter bodies gain nothing that a client would notice. */
const WORTH_PACKING = 1024;
/** Headers seen lately: browsers and programs send a handful of different ones. */
const MOST_REMEMBERED = 200;

const remembered = new Map<string, Encoding>();

/** The best encoding that an `Accept-Encoding` header allows: brotli, then gzip, then none. */
export function encodingOf(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity';
  const known = remembered.get(accepted);
  if (known !== undefined) return known;
  const encoding = choose(accepted);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  if (accepted.length < 200) remembered.set(accepted, encoding);
  return encoding;
}

/** Whether a client takes gzip, be it its first choice or not. */
export function takesGzip(accepted: string | undefined): boolean {
  return accepted !== undefined && weightsIn(accepted)('gzip') > 0;
}

function choose(accepted: string): Encoding {
  const weightOf = weightsIn(accepted);
  const [br, zip] = [weightOf('br'), weightOf('gzip')];
  if (br > 0 && br >= zip) return 'br';
  return zip > 0 ? 'gzip' : 'identity';
}

function weightsIn(accepted: string): (name: string) => number {
  const weights = new Map(
    accepted
      .slice(0, 1000)
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
        const q = parameters.find((parameter) => parameter.startsWith('q='));
        return [name, q === undefined ? 1 : Number(q.slice(2)) || 0];
      }),
  );
  return (name) => weights.get(name) ?? weights.get('*') ?? 0;
}

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/** Packs a body on a thread of zlib's own; a short one stays as it is. */
export async function pack(
  body: Buffer,
  wanted: Encoding,
): Promise<{ body: Buffer; encoding: Encoding }> {
  if (wanted === 'identity' || body.length < WORTH_PACKING) return { body, encoding: 'identity' };
  if (wanted === 'gzip') return { body: await packGzip(body, { level: 7 }), encoding: 'gzip' };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 6,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return { body: await packBrotli(body, { params }), encoding: 'br' };
}
