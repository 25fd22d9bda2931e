/** Upper bounds in seconds; reads from memory are below the first few. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1, 5, 30];
const NAME = 'crimecast_http_request_duration_seconds';

/** How long requests took, by route, method and class of status, as Prometheus counts it. */
export interface LatencyCounts {
  record(route: string, method: string, status: string, seconds: number): void;
  /** The Prometheus text of it. */
  text(): string;
}

interface Counts {
  labels: string;
  /** Per bound, and one more for what is above all of them; not cumulative. */
  buckets: Float64Array;
  sum: number;
}

/** prom-client's histogram costs as much as all else that a kept answer needs; this is a tenth. */
export function createLatencyCounts(): LatencyCounts {
  const routes = new Map<string, Map<string, Map<string, Counts>>>();
  return {
    record(route, method, status, seconds) {
      const methods = child(routes, route, () => new Map<string, Map<string, Counts>>());
      const statuses = child(methods, method, () => new Map<string, Counts>());
      const found = child(statuses, status, () => newCounts(route, method, status));
      let bucket = 0;
      while (bucket < BOUNDS.length && seconds > BOUNDS[bucket]!) bucket++;
      found.buckets[bucket]! += 1;
      found.sum += seconds;
    },
    text() {
      const all = [...routes.values()].flatMap((methods) =>
        [...methods.values()].flatMap((statuses) => [...statuses.values()]),
      );
      return [
        `# HELP ${NAME} Time from a request to the end of its answer.`,
        `# TYPE ${NAME} histogram`,
        ...all.flatMap(lines),
        '',
      ].join('\n');
    },
  };
}

function lines({ labels, buckets, sum }: Counts): string[] {
  let below = 0;
  const bounds = [...BOUNDS.map(String), '+Inf'];
  return [
    ...bounds.map((bound, i) => {
      below += buckets[i]!;
      return `${NAME}_bucket{le="${bound}",${labels}} ${below}`;
    }),
    `${NAME}_sum{${labels}} ${sum}`,
    `${NAME}_count{${labels}} ${below}`,
  ];
}

/** Routes and methods are the server's own words, so nothing in them needs an escape. */
function newCounts(route: string, method: string, status: string): Counts {
  return {
    labels: `method="${method}",route="${route}",status="${status}"`,
    buckets: new Float64Array(BOUNDS.length + 1),
    sum: 0,
  };
}

function child<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
