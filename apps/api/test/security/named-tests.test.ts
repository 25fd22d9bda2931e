import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../../../', import.meta.url);
const page = readFileSync(new URL('SECURITY.md', root), 'utf8');
const named = [...page.matchAll(/^- `([^`]+)` › (.+)$/gm)].map(([, file, name]) => ({
  file: file!,
  name: name!,
}));
const points = page.split(/^\*\*(?=API\d)/m).slice(1);

it('SECURITY.md answers each of the ten points with a test', () => {
  expect(points.map((point) => /^API\d+/.exec(point)?.[0])).toEqual(
    Array.from({ length: 10 }, (_, i) => `API${i + 1}`),
  );
  for (const point of points) expect(point).toMatch(/^- `apps\/api\/test\//m);
});

it.each(named)('SECURITY.md names a test there is: $name', ({ file, name }) => {
  const text = readFileSync(new URL(file, root), 'utf8').replaceAll("\\'", "'");
  expect(text.includes(name), `${file} has no test "${name}"`).toBe(true);
});
