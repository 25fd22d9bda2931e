import { lastPeriod, type Panel } from '@crimecast/data';
import { assertNoLeakage, slidingWindows, type WindowSet } from '@crimecast/windows';
import { crimesOf } from '../crimes-of.js';
import type { FitTask } from '../point-model.js';
import { randomStream } from '../random/random-stream.js';
import { yieldByMessage } from '../yield-by-message.js';
import { type FlatTrees, flatTreeBuilder } from './flat-trees.js';
import type { ForestOptions } from './forest-options.js';
import { growTree } from './grow-tree.js';

/** Trees between two looks at the signal and the event loop. */
const TREES_PER_TURN = 5;

/** One forest per crime: crime `c` has the trees from `c * treesPerCrime` on. */
export interface Forests {
  readonly crimes: readonly string[];
  readonly treesPerCrime: number;
  readonly window: number;
  readonly trees: FlatTrees;
}

/**
 * Grows a forest for every crime with enough training windows; crimes with fewer are left out.
 * Each tree draws from a stream of its own, named by crime and number.
 */
export async function growForests(
  train: Panel,
  options: ForestOptions,
  task: FitTask,
): Promise<Forests> {
  const windows = slidingWindows(train, { size: options.window });
  assertNoLeakage(windows, lastPeriod(train));
  const rowsOf = rowsByCrime(train, windows);
  const builder = flatTreeBuilder();
  const crimes: string[] = [];
  for (const crime of crimesOf(train)) {
    const rows = rowsOf.get(crime) ?? [];
    if (rows.length >= options.minRows) {
      crimes.push(crime);
      for (let tree = 0; tree < options.trees; tree++) {
        if (tree % TREES_PER_TURN === 0) await yieldByMessage();
        task.signal?.throwIfAborted();
        builder.add(growTree(windows, rows, options, randomStream(task.seed, crime, tree)));
      }
    }
    task.meter.advance(crime);
  }
  return { crimes, treesPerCrime: options.trees, window: options.window, trees: builder.build() };
}

function rowsByCrime(train: Panel, windows: WindowSet): Map<string, number[]> {
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; row < windows.rows; row++) {
    const { crime } = train.series[windows.series[row]!]!;
    const rows = rowsOf.get(crime);
    if (rows) rows.push(row);
    else rowsOf.set(crime, [row]);
  }
  return rowsOf;
}
