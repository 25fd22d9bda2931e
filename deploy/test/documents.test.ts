import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, textOf } from './support/root.js';

const PAGES = readdirSync(join(ROOT, 'docs/deployment')).map((name) => `docs/deployment/${name}`);

describe.each([...PAGES, 'deploy/README.md'])('%s', (page) => {
  const text = textOf(page);

  it('links to files that are there', () => {
    for (const [, link] of text.matchAll(/\]\((?!https?:)([^)#]+)(#[^)]*)?\)/g)) {
      expect(existsSync(join(ROOT, dirname(page), link!)), link).toBe(true);
    }
  });

  it('names only variables that there are', () => {
    const known = textOf('docs/deployment/environment.md');
    for (const [name] of text.matchAll(/\bCRIMECAST_[A-Z_]*[A-Z]\b/g)) {
      if (name !== 'CRIMECAST_CHECK_IMAGES') expect(known, name).toContain(`\`${name}\``);
    }
  });

  it('is one page', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(90);
  });
});
