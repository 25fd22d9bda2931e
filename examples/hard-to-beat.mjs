// Why "same as last year" is hard to beat and R² says little: figures of the pages on the protocol, intervals and R².
import { seriesValues, until } from '@crimecast/data';
import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import { geometricMean, mae } from '@crimecast/eval';

const panel = until(ncrbPanel(await loadNcrb()), 2022);
const crimes = [...new Set(panel.series.map(({ crime }) => crime))];
/** Last year and this one of every series that has both. */
const pairs = [2021, 2022].flatMap((year) =>
  panel.series.flatMap(({ crime, parent }, s) => {
    const values = seriesValues(panel, s);
    const [last, next] = [values[year - 1 - panel.start], values[year - panel.start]];
    return Number.isNaN(last + next) ? [] : [{ year, crime, state: parent, last, next }];
  }),
);

const murders = pairs.filter(({ year, crime }) => year === 2022 && crime === 'murder');
const mean = sum(murders, ({ next }) => next) / murders.length;
const unexplained = sum(murders, ({ last, next }) => (next - last) ** 2);
const r2 = 1 - unexplained / sum(murders, ({ next }) => (next - mean) ** 2);
console.log(`R² of the last value, murder, 2022: ${r2.toFixed(2)}`);

const held = pairs.filter(
  ({ last, next }) => next >= poisson(last, 0.1) && next <= poisson(last, 0.9),
);
console.log(
  `in Poisson's 80 % range around the last value: ${percent(held.length / pairs.length)}`,
);

for (const [whose, group] of [
  ['national', () => ''],
  ['state', ({ state }) => state],
]) {
  const gain =
    1 -
    geometricMean(
      crimes.map((crime) =>
        oracle(
          pairs.filter((one) => one.crime === crime),
          group,
        ),
      ),
    );
  console.log(`knowing every ${whose} total in advance would gain ${percent(gain)}`);
}

/** Error beside the last value's of one who moves all districts of a group by the group's true change. */
function oracle(cells, group) {
  const totals = new Map();
  for (const cell of cells) {
    const key = `${cell.year} ${group(cell)}`;
    const { last, next } = totals.get(key) ?? { last: 0, next: 0 };
    totals.set(key, { last: last + cell.last, next: next + cell.next });
  }
  const moved = cells.map((cell) => {
    const { last, next } = totals.get(`${cell.year} ${group(cell)}`);
    return last > 0 ? (cell.last * next) / last : cell.last;
  });
  const came = cells.map(({ next }) => next);
  return (
    mae(came, moved) /
    mae(
      came,
      cells.map(({ last }) => last),
    )
  );
}

/** Least count with a chance of at least `p` to lie at or below it. */
function poisson(mean, p) {
  let chance = Math.exp(-mean);
  let below = chance;
  let count = 0;
  // Beyond this the normal shape is as good, and the sum of such small numbers is not.
  if (mean > 500) return Math.round(mean + (p < 0.5 ? -1 : 1) * 1.2816 * Math.sqrt(mean));
  while (below < p) {
    count += 1;
    chance *= mean / count;
    below += chance;
  }
  return count;
}

function sum(list, of) {
  return list.reduce((total, one) => total + of(one), 0);
}

function percent(share) {
  return `${(100 * share).toFixed(0)} %`;
}
