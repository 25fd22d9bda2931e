import { SecretRefused } from './environment-reader.js';

/** A parser of addresses of databases; a refused one is shown without its password. */
export function connectionUrl(protocols: readonly string[]): (text: string) => string {
  return (text) => {
    const remedy = `give an address like ${protocols[0]}//user:password@host:port/name`;
    if (!URL.canParse(text)) throw new SecretRefused('not an address', remedy);
    const url = new URL(text);
    if (protocols.includes(url.protocol)) return text;
    throw new SecretRefused(`"${withoutPassword(url)}"`, remedy);
  };
}

/** An address as it may be written in a log. */
function withoutPassword(url: URL): string {
  const copy = new URL(url);
  if (copy.password !== '') copy.password = '***';
  copy.search = '';
  return copy.href;
}
