import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as entry from '../src/index.js';
import * as simple from '../src/simple/index.js';
import { listModels as listNetworks } from '../src/tfjs/index.js';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const readme = read('README.md');

describe('the README', () => {
  it.each([...entry.listModels(), ...listNetworks()].map(({ id }) => id))('names %s', (id) => {
    expect(readme).toMatch(new RegExp(`^\\| [^|]*\`${id}\``, 'm'));
  });

  it('names every entry point of the package, and no other', () => {
    const names = Object.keys(JSON.parse(read('package.json')).exports)
      .filter((name) => name !== './package.json')
      .map((name) => name.replace('.', '@crimecast/models'));
    const table = readme.slice(readme.indexOf('## Entry points'));
    const named = [...table.matchAll(/^\| `(@crimecast\/[a-z/]+)`/gm)].map((match) => match[1]!);
    expect(named.sort()).toEqual(names.sort());
  });

  it.each([...Object.keys(entry), ...Object.keys(simple)])('names the export %s', (name) => {
    expect(readme).toContain(name);
  });
});
