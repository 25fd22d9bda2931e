// What is missing in a panel, and what each way of filling it would say.
import { fillGaps, missingMask, panelFromArrays, seriesValues } from '@crimecast/data';

const counts = [
  [4, NaN, 6, 3, 5, 2],
  [NaN, 12, 15, NaN, NaN, 9],
  [NaN, NaN, NaN, NaN, NaN, NaN],
];
const panel = panelFromArrays(
  counts.map((values, i) => ({ area: `A${i + 1}`, crime: 'theft', values })),
  'year',
  '2017',
);
const mask = missingMask(panel);
panel.series.forEach(({ area }, s) => {
  const missing = mask.slice(s * panel.length, (s + 1) * panel.length);
  console.log(area, missing.join(''), `${missing.reduce((a, b) => a + b, 0)} missing`);
});
for (const policy of ['previous', 'interpolate', 'zero']) {
  console.log(policy, [...seriesValues(fillGaps(panel, policy), 1)]);
}
