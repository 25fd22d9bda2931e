import type { ServerResponse } from 'node:http';
import { runWaitingScripts } from './run-waiting-scripts.ts';

const SCRIPT = /<script src="([^"]*)"([^>]*?) async=""([^>]*)>/g;
const PRELOAD = /<link rel="preload"[^>]* as="script"[^>]*>/g;
const LOADER = `(${runWaitingScripts})()`;

/** Has the scripts of every page that is sent wait until it is painted; all else passes as it is. */
export function withWaitingScripts(response: ServerResponse): ServerResponse {
  const { write, end } = response;
  let page: PageText | null | undefined;

  const text = (chunk: unknown) => {
    if (page === undefined) {
      page = isPage(response) ? new PageText() : null;
      // The page grows by what loads its scripts.
      if (page && !response.headersSent) response.removeHeader('Content-Length');
    }
    return page && isText(chunk) ? page.add(chunk) : null;
  };
  response.write = ((chunk: unknown, ...rest: unknown[]) => {
    const changed = text(chunk);
    return Reflect.apply(
      write,
      response,
      changed === null ? [chunk, ...rest] : [changed, ...after(rest)],
    );
  }) as typeof write;
  response.end = ((...all: unknown[]) => {
    const changed = isText(all[0]) ? text(all[0]) : null;
    if (!page) return Reflect.apply(end, response, all);
    const done = all.filter((part) => typeof part === 'function');
    return Reflect.apply(end, response, [(changed ?? '') + page.rest(), ...done]);
  }) as typeof end;
  return response;
}

/** A page as it is written: what is not yet a whole tag waits for the rest of it. */
export class PageText {
  readonly #decoder = new TextDecoder();
  #open = '';
  #loads = false;

  add(chunk: string | Uint8Array): string {
    const text =
      this.#open +
      (typeof chunk === 'string' ? chunk : this.#decoder.decode(chunk, { stream: true }));
    const tag = text.lastIndexOf('<');
    const whole = tag < 0 || text.includes('>', tag) ? text.length : tag;
    this.#open = text.slice(whole);
    return this.#changed(text.slice(0, whole));
  }

  /** What is left when the page ends. */
  rest(): string {
    const text = this.#open + this.#decoder.decode();
    this.#open = '';
    return this.#changed(text);
  }

  #changed(text: string): string {
    return text.replace(PRELOAD, '').replace(SCRIPT, (_, source, before, behind) => {
      const waiting = `<script type="text/plain" data-src="${source}"${before}${behind}>`;
      if (this.#loads) return waiting;
      this.#loads = true;
      const nonce = /nonce="[^"]*"/.exec(before + behind)?.[0] ?? '';
      return `<script ${nonce}>${LOADER}</script>${waiting}`;
    });
  }
}

function isPage(response: ServerResponse): boolean {
  return String(response.getHeader('Content-Type') ?? '').startsWith('text/html');
}

function isText(chunk: unknown): chunk is string | Uint8Array {
  return typeof chunk === 'string' || chunk instanceof Uint8Array;
}

/** Without the encoding: text is UTF-8 now. */
function after(rest: unknown[]): unknown[] {
  return rest.filter((part) => typeof part === 'function');
}
