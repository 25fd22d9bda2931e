/** The value of gzipped JSON in base64, as the modules in `generated/` hold it. */
export async function unpackJson(text: string): Promise<unknown> {
  const packed = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).json();
}
