import { posix } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';

/** What pages may hold that the site does not know. */
export function extendMarkdown(md: MarkdownRenderer): void {
  outsideLinks(md);
  plainBraces(md);
}

/** Braces in a program are text, not something to fill in. */
function plainBraces(md: MarkdownRenderer): void {
  const { fence } = md.renderer.rules;
  md.renderer.rules.fence = (...args) => fence!(...args).replaceAll('{{', '&#123;&#123;');
}

/** Links to files of the repository that are no page here become their words: pages are read in the repository too. */
function outsideLinks(md: MarkdownRenderer): void {
  md.core.ruler.push('outside-links', ({ tokens, env }) => {
    for (const { children } of tokens) {
      let outside = false;
      for (const token of children ?? []) {
        if (token.type === 'link_open') {
          const target = String(token.attrGet('href'));
          const from = posix.dirname(env.relativePath ?? '');
          outside = /^\.\.?\//.test(target) && leaves(from, target);
          if (outside) Object.assign(token, { tag: 'span', attrs: null });
        } else if (token.type === 'link_close' && outside) {
          token.tag = 'span';
          outside = false;
        }
      }
    }
  });
}

function leaves(from: string, target: string): boolean {
  return posix.join(from, target).startsWith('..');
}
