import { expect, it } from 'vitest';
import {
  createSearchIndex,
  loadGeography,
  ratePer100k,
  searchDistricts,
} from '../../src/geo/index.js';
import { text } from './committed-geo.js';

it('does what the example in the README says', async () => {
  const geography = await loadGeography();
  const [best] = searchDistricts(createSearchIndex(geography), 'gurgaon');
  expect(best?.match.why).toBe('old name of Gurugram');
  const rate = ratePer100k(geography, 46, best!.code, 2022)?.rate;
  const readme = text('packages/data/README.md');
  expect(readme).toContain("best?.match.why; // 'old name of Gurugram'");
  expect(readme).toContain(`best!.code, 2022)?.rate; // ${rate?.toFixed(2)} per 100,000 people`);
});

it('lists every function that the entry point exports', async () => {
  const readme = text('packages/data/README.md');
  const exported = Object.keys(await import('../../src/geo/index.js'));
  for (const name of exported) expect(readme).toContain(`\`${name}\``);
});
