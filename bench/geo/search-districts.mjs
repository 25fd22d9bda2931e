// Milliseconds per search and per point over all districts: node bench/geo/search-districts.mjs (after a build)
import {
  createSearchIndex,
  findDistrictAt,
  loadGeography,
  searchDistricts,
} from '@crimecast/data/geo';

const ROUNDS = 200;
const QUERIES = [
  ...['pune', 'gurgaon', 'bilaspur hp', 'aurangabad bihar', 'इलाहाबाद', 'a'],
  ...['bengalore', 'hyedrabad', 'zzzzzzzzzz', 'a b c d e f g h i j k l'],
];

const geography = await loadGeography();
const index = createSearchIndex(geography);
console.log(`${index.names.length} names, node ${process.version}; median and 99th percentile, ms`);
for (const query of QUERIES) report(query, () => searchDistricts(index, query));
report('point in district', (round) =>
  findDistrictAt(geography, 68 + ((round * 7.919) % 29), 8 + ((round * 3.571) % 28)),
);

function report(name, job) {
  const times = [];
  for (let round = 0; round < 2 * ROUNDS; round++) {
    const start = performance.now();
    job(round);
    if (round >= ROUNDS) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(share * (ROUNDS - 1))].toFixed(3).padStart(8);
  console.log(`${name.padEnd(26)}${at(0.5)}${at(0.99)}`);
}
