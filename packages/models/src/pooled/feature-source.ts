import type { Panel } from '@crimecast/data';
import { type LogPanel, logPanel } from '../log-scale/log-panel.js';
import { commonLevels, nationalLevels } from '../log-scale/national-levels.js';
import { groupSeries } from '../log-scale/series-by-crime.js';

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
export interface FeatureSource {
  readonly logs: LogPanel;
  /** Levels without what the crime did everywhere. */
  readonly own: Float64Array;
  /** Nor what its state did: how series move for reasons of their own. */
  readonly local: Float64Array;
  /** Groups by crime and area above, by crime, and by area. */
  readonly state: GroupSums;
  readonly crime: GroupSums;
  readonly area: GroupSums;
}

/** Prepares a panel for reading features at any of its periods. */
export function featureSource(panel: Panel): FeatureSource {
  const logs = logPanel(panel);
  const national = nationalLevels(logs);
  const own = logs.levels.slice();
  panel.series.forEach(({ crime }, s) => {
    const moved = national.get(crime)!;
    for (let t = 0; t < panel.length; t++) own[s * panel.length + t]! -= moved[t]!;
  });
  const sums = (keyOf: (series: Panel['series'][number]) => string) =>
    groupSums(logs, own, groupSeries(panel, keyOf));
  const stateOf = ({ crime, parent }: Panel['series'][number]) =>
    JSON.stringify([crime, parent ?? null]);
  const states = groupSeries(panel, stateOf);
  const local = own.slice();
  for (const [state, moved] of commonLevels(logs, own, states)) {
    for (const s of states.get(state)!) {
      for (let t = 0; t < panel.length; t++) local[s * panel.length + t]! -= moved[t]!;
    }
  }
  return {
    logs,
    own,
    local,
    state: sums(stateOf),
    crime: sums(({ crime }) => crime),
    area: sums(({ area }) => area),
  };
}

/** How much a change of a count weighs beside others. */
export function changeWeight(count: number): number {
  return Math.sqrt(count + 1);
}

function groupSums(
  { panel, levels }: LogPanel,
  own: Float64Array,
  groups: ReadonlyMap<string, readonly number[]>,
): GroupSums {
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
