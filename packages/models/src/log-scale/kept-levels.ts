import type { Panel } from '@crimecast/data';
import { curves } from '../portable/curves.js';
import { keptGroups } from './kept-groups.js';
import { type LevelsApart, levelsApart } from './levels-apart.js';
import { type LogPanel, logPanel } from './log-panel.js';
import { quickMedian } from './quick-median.js';

/** A panel on the log scale, and its levels without what series have in common. */
export interface PanelLevels extends LevelsApart {
  readonly logs: LogPanel;
}

/** Members of a mean ask about the same panel. */
const logsMade = new WeakMap<Panel, LogPanel>();
const made = new WeakMap<Panel, PanelLevels>();

/** `logPanel`, once as long as the panel is there. */
export function keptLogs(panel: Panel): LogPanel {
  const logs = logsMade.get(panel) ?? logPanel(panel, curves.log1p(panel.values.slice()));
  logsMade.set(panel, logs);
  return logs;
}

/** `logPanel` and `levelsApart`, once as long as the panel is there. */
export function keptLevels(panel: Panel): PanelLevels {
  const known = made.get(panel);
  if (known) return known;
  const logs = keptLogs(panel);
  const levels = { logs, ...levelsApart(logs, quickMedian, keptGroups) };
  made.set(panel, levels);
  return levels;
}
