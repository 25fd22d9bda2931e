import { packContents, unpackContents } from '../../src/format/container.js';

type Header = Record<string, unknown>;
type Arrays = Map<string, Float64Array | Int32Array>;

/** An intact file with a changed content: what a forger would write. */
export function repack(
  bytes: Uint8Array,
  change: (header: Header, arrays: Arrays) => unknown,
): Uint8Array {
  const { header, arrays } = unpackContents(bytes);
  const { arrays: _, ...rest } = structuredClone(header) as Header;
  const copies: Arrays = new Map([...arrays].map(([name, numbers]) => [name, numbers.slice()]));
  change(rest, copies);
  return packContents({ header: rest, arrays: copies });
}
