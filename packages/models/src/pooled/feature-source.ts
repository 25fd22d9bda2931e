import { type Panel, seasonLength } from '@crimecast/data';
import { keptGroups } from '../log-scale/kept-groups.js';
import { keptLevels } from '../log-scale/kept-levels.js';
import { type LevelsApart, stateKey } from '../log-scale/levels-apart.js';
import type { LogPanel } from '../log-scale/log-panel.js';
import { crimeKey, type Groups, type KeyOf } from '../log-scale/series-by-crime.js';
import { curves } from '../portable/curves.js';

/** Sums over the members of a group at each period, from which one member can be left out. */
export interface GroupSums {
  /** Group of each series. */
  readonly of: Int32Array;
  /** Sum of levels of group `g` at period `t`, at `g * length + t`; as all others. */
  readonly level: Float64Array;
  readonly levels: Int32Array;
  /** Sum of weighted changes, and of their weights. */
  readonly change: Float64Array;
  readonly weight: Float64Array;
  /** Sum of counts, and how many there are. */
  readonly count: Float64Array;
}

/** What features are read from: everything at period `t` follows from periods up to `t`. */
export interface FeatureSource extends Pick<LevelsApart, 'own' | 'local'> {
  readonly logs: LogPanel;
  /** log1p of each count, its season in it. */
  readonly counts: Float64Array;
  /**
   * Of each period that was asked for, the features of all series: feature `c` of series `s` at
   * `c * series + s`, 0 where its count is missing.
   */
  readonly features: Map<number, Float64Array>;
  /** log1p of all counts of an area, in the layout of `area`. */
  readonly sizes: Float64Array;
  /** Groups by crime and area above, by crime, and by area. */
  readonly state: GroupSums;
  readonly crime: GroupSums;
  readonly area: GroupSums;
}

/** Members of a mean ask about the same panel. */
const made = new WeakMap<Panel, FeatureSource>();

/** Prepares a panel for reading features at any of its periods, once as long as it is there. */
export function featureSource(panel: Panel): FeatureSource {
  const source = made.get(panel) ?? sourceOf(panel);
  made.set(panel, source);
  return source;
}

function sourceOf(panel: Panel): FeatureSource {
  const { logs, own, local } = keptLevels(panel);
  const sums = (keyOf: KeyOf) => groupSums(logs, own, keptGroups(panel, keyOf));
  const area = sums(areaKey);
  return {
    logs,
    counts: seasonLength(panel.frequency) === 1 ? logs.levels : curves.log1p(panel.values.slice()),
    own,
    local,
    features: new Map(),
    state: sums(stateKey),
    crime: sums(crimeKey),
    area,
    sizes: curves.log1p(area.count.slice()),
  };
}

/** Where a series counts. */
const areaKey: KeyOf = ({ area }) => area;

/** How much a change of a count weighs beside others. */
export function changeWeight(count: number): number {
  return Math.sqrt(count + 1);
}

function groupSums({ panel, levels }: LogPanel, own: Float64Array, groups: Groups): GroupSums {
  const cells = groups.size * panel.length;
  const sums = {
    of: new Int32Array(panel.series.length),
    level: new Float64Array(cells),
    levels: new Int32Array(cells),
    change: new Float64Array(cells),
    weight: new Float64Array(cells),
    count: new Float64Array(cells),
  };
  let group = 0;
  for (const members of groups.values()) {
    for (const s of members) {
      sums.of[s] = group;
      for (let t = 0; t < panel.length; t++) {
        const at = s * panel.length + t;
        if (Number.isNaN(levels[at]!)) continue;
        const cell = group * panel.length + t;
        sums.level[cell]! += levels[at]!;
        sums.levels[cell]!++;
        sums.count[cell]! += panel.values[at]!;
        const change = t > 0 ? own[at]! - own[at - 1]! : Number.NaN;
        if (Number.isNaN(change)) continue;
        const weight = changeWeight(panel.values[at]!);
        sums.change[cell]! += weight * change;
        sums.weight[cell]! += weight;
      }
    }
    group++;
  }
  return sums;
}
