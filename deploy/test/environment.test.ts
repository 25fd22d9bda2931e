import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../apps/api/src/config/read-config.js';
import { environmentTable } from './support/environment-table.js';
import { ROOT } from './support/root.js';

const table = environmentTable();
const names = table.map(({ name }) => name);

/** Of tests and their machines: nobody sets them where a program runs. */
const OF_TESTS = ['CRIMECAST_RAW_DATA', 'CRIMECAST_REQUIRE_SERVERS'];

/** Every variable that the API looks at. */
function lookedAt(): string[] {
  const seen = new Set<string>();
  const env = new Proxy<Record<string, string | undefined>>(
    {},
    {
      get(_target, name) {
        seen.add(String(name));
        return undefined;
      },
    },
  );
  readConfig([], env);
  return [...seen];
}

/** Names of variables that stand in the sources of programs. */
function written(): string[] {
  const found = new Set<string>();
  for (const app of ['api', 'cli', 'dashboard']) {
    const folder = join(ROOT, 'apps', app, 'src');
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file)) continue;
      const text = readFileSync(join(folder, file), 'utf8');
      for (const [name] of text.matchAll(/\b(CRIMECAST_[A-Z_]*[A-Z]|DATABASE_URL|REDIS_URL)\b/g)) {
        found.add(name);
      }
    }
  }
  return [...found].filter((name) => !OF_TESTS.includes(name));
}

describe('the table of variables', () => {
  it('has every variable once', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it('has every variable that the API looks at, and only such', () => {
    const ofApi = table.filter(({ readBy }) => readBy.includes('API')).map(({ name }) => name);
    expect(ofApi.sort()).toEqual(lookedAt().sort());
  });

  it('has every variable that stands in the source of a program', () => {
    // Parts of names, like those that the API puts together, begin names that are there.
    const missing = written().filter((name) => !names.some((known) => known.startsWith(name)));
    expect(missing).toEqual([]);
    const ours = names.filter((name) => /^(CRIMECAST|DATABASE|REDIS)/.test(name));
    const known = [...written(), ...lookedAt()];
    expect(ours.filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(table.filter((row) => row.default !== null && row.readBy.includes('API')))(
    'says of $name what holds where it is not set: $default',
    ({ name, default: byDefault }) => {
      expect(readConfig([], { [name]: byDefault! })).toEqual(readConfig([], {}));
    },
  );
});
