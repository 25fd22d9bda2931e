import { startOwn, startPython } from './side.mjs';
import { summary } from './statistics.mjs';

/**
 * One row: the same job done here and by a peer, turn by turn, each in a process of its own.
 *
 * @param own    `{ file, job }`: our program and what it is told each turn
 * @param peer   `{ file, job, name, threads }`; `file` in Python
 * @param warmups turns that do not count; `warm` are fields of their jobs
 * @param rounds turns that count; each gets its number as `seed`
 * @param by     `'cpu'` or `'wall'`: the time that the ratio is of
 * @param must, stretch  the ratio at most; null where nothing was promised
 * @param equal  `{ of, within }`: the judged number that may differ by that share, null where none is
 */
export async function compare(row) {
  const {
    work,
    rounds = 5,
    warmups = 1,
    warm = {},
    by = 'cpu',
    must = null,
    stretch = null,
    equal = null,
  } = row;
  const own = await startOwn(row.own.file);
  const peer = await startPython(row.peer.file, row.peer.threads);
  const turns = [];
  for (let round = 1 - warmups; round <= rounds; round++) {
    const extra = round < 1 ? { seed: 1, ...warm } : { seed: round };
    const here = await own.run({ ...row.own.job, ...extra });
    const there = (await peer?.run({ ...row.peer.job, ...extra })) ?? null;
    if (round >= 1) turns.push({ here, there });
  }
  await own.stop();
  await peer?.stop();
  const sides = peer ? ['here', 'there'] : ['here'];
  const times = Object.fromEntries(
    sides.map((side) => [side, timesOf(turns.map((turn) => turn[side]))]),
  );
  const ratio = peer && {
    cpu: summary(turns.map(({ here, there }) => here.cpu / there.cpu)),
    wall: summary(turns.map(({ here, there }) => here.wall / there.wall)),
  };
  return {
    ...{ work, peer: row.peer.name, by, must, stretch, rounds, ratio, ...times },
    judged: equal && judge(turns, equal, peer !== null),
    versions: { ...own.versions, ...peer?.versions },
  };
}

function timesOf(results) {
  const of = (key) => summary(results.map((result) => result[key]));
  return { cpu: of('cpu'), wall: of('wall'), peak: of('peak').most };
}

/** Means over all turns, and whether they are as equal as they should be. */
function judge(turns, { of, within }, both) {
  const mean = (side) => turns.reduce((sum, turn) => sum + turn[side][of], 0) / turns.length;
  const here = mean('here');
  if (!both) return { of, here, there: null, equal: true };
  const there = mean('there');
  return { of, here, there, within, equal: Math.abs(here / there - 1) <= within };
}
