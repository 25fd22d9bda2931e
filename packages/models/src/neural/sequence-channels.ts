import type { FeatureSource } from '../pooled/feature-source.js';
import type { AreaGraph } from './area-graph.js';
import { diffuse } from './diffuse.js';

/** Periods that a level is compared with: its own and up to three before. */
const MEMORY = 4;

const OWN = ['level', 'change', 'from-usual'];
const AROUND = ['near-change', 'near-from-usual', 'far-change', 'far-from-usual'];

export function channelNames(withGraph: boolean): readonly string[] {
  return withGraph ? [...OWN, ...AROUND] : OWN;
}

/**
 * What is known of each series at each period, from nothing later: its log level without what the
 * crime did everywhere, how that changed, and how far it is from the mean of up to four periods;
 * with a graph also the last two of the areas around, and of those around them.
 * @returns `channelNames` numbers for each cell of the panel, NaN where one is not known
 */
export function sequenceChannels(source: FeatureSource, graph: AreaGraph | null): Float64Array {
  const { own, logs } = source;
  const change = new Float64Array(own.length).fill(Number.NaN);
  const fromUsual = new Float64Array(own.length).fill(Number.NaN);
  const { length, series } = logs.panel;
  for (let s = 0; s < series.length; s++) {
    for (let t = 0; t < length; t++) {
      const at = s * length + t;
      if (t > 0) change[at] = own[at]! - own[at - 1]!;
      fromUsual[at] = own[at]! - recentMean(own, at, Math.min(t + 1, MEMORY));
    }
  }
  const columns = [own, change, fromUsual];
  if (graph) {
    const near = [change, fromUsual].map((values) => diffuse(logs.panel, graph, values));
    columns.push(...near, ...near.map((values) => diffuse(logs.panel, graph, values)));
  }
  const cells = new Float64Array(own.length * columns.length);
  columns.forEach((values, c) => {
    for (let i = 0; i < values.length; i++) cells[i * columns.length + c] = values[i]!;
  });
  return cells;
}

function recentMean(values: Float64Array, last: number, count: number): number {
  let sum = 0;
  let known = 0;
  for (let i = last - count + 1; i <= last; i++) {
    if (Number.isNaN(values[i]!)) continue;
    sum += values[i]!;
    known++;
  }
  return sum / known;
}
