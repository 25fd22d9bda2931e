/** What the profiler calls time in which nothing runs. */
const WAITING = new Set(['(idle)']);

/**
 * Time of each function alone, as shares of all but waiting; the largest first. WebAssembly counts for
 * the function that calls it.
 * @param profile of Node's inspector
 */
export function selfTimes(profile) {
  const { total, callers, spent } = read(profile);
  const sums = new Map();
  for (const [id, time] of spent) {
    const name = callers(id)[0] ?? '(root)';
    sums.set(name, (sums.get(name) ?? 0) + time);
  }
  return ranked(sums, total);
}

/** Time of some functions by name with all that they call; the largest first. */
export function partTimes(profile, names) {
  const { total, callers, spent } = read(profile);
  const sums = new Map(names.map((name) => [name, 0]));
  for (const [id, time] of spent) {
    for (const name of new Set(callers(id))) {
      if (sums.has(name)) sums.set(name, sums.get(name) + time);
    }
  }
  return ranked(sums, total);
}

function read({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map();
  for (const { id, children = [] } of nodes) for (const child of children) parents.set(child, id);
  /** Names of a node and those above it, WebAssembly left out. */
  const callers = (id) => {
    const names = [];
    for (let at = id; at !== undefined; at = parents.get(at)) {
      const { functionName, url } = byId.get(at).callFrame;
      if (url.startsWith('wasm:') || /wasm/i.test(functionName)) continue;
      names.push(functionName || '(anonymous)');
    }
    return names;
  };
  const spent = new Map();
  let total = 0;
  samples.forEach((id, i) => {
    if (WAITING.has(byId.get(id).callFrame.functionName)) return;
    spent.set(id, (spent.get(id) ?? 0) + timeDeltas[i]);
    total += timeDeltas[i];
  });
  return { total, callers, spent };
}

function ranked(sums, total) {
  return [...sums]
    .map(([name, time]) => ({ name, share: time / total }))
    .sort((a, b) => b.share - a.share);
}
