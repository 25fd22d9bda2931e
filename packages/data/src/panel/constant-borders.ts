import { createPanel, type Panel } from './panel.js';

/** How many cases of all crimes together steady the share of one crime. */
const PRIOR_CASES = 10;

/**
 * Re-estimates the past of areas that exchanged territory, as if the last borders had always
 * held: where an area's family had other members than it has at the end, each member gets its
 * share of the family's total. The share is the one of the last period, pulled to the area's
 * share of all crimes together where a crime has few cases (Beta-binomial, 10 cases).
 *
 * Periods with the last period's members keep their counts, so the newest ones never change.
 * A family in which a present member is missing in a period, or all of whose members are missing
 * in the last one, is left as it is. Re-estimated values are fractions, not counts.
 * Nothing later than the panel is used: cut it at an origin first.
 * @param families the family of each area; areas without one, or alone in it, do not change
 */
export function constantBorders(panel: Panel, families: ReadonlyMap<string, string>): Panel {
  if (panel.length === 0) return panel;
  const values = Float64Array.from(panel.values);
  for (const family of groupFamilies(panel, families)) {
    const overall = shares(family.members.map((member) => sumLast(panel, [...member.values()])));
    for (const crime of family.crimes) {
      const rows = family.members.map((member) => member.get(crime) ?? -1);
      if (!rows.includes(-1)) redistribute(panel, values, rows, overall);
    }
  }
  return createPanel({ ...panel, values });
}

interface Family {
  /** Per area: crime → row of the panel. */
  members: Map<string, number>[];
  crimes: Set<string>;
}

function groupFamilies(panel: Panel, families: ReadonlyMap<string, string>): Family[] {
  const found = new Map<string, Map<string, Map<string, number>>>();
  panel.series.forEach(({ area, crime }, row) => {
    const name = families.get(area);
    if (name === undefined) return;
    const family = found.get(name) ?? new Map<string, Map<string, number>>();
    const member = family.get(area) ?? new Map<string, number>();
    found.set(name, family.set(area, member.set(crime, row)));
  });
  return [...found.values()]
    .filter((family) => family.size > 1)
    .map((family) => ({
      members: [...family.values()],
      crimes: new Set([...family.values()].flatMap((member) => [...member.keys()])),
    }));
}

function redistribute(
  panel: Panel,
  values: Float64Array,
  rows: readonly number[],
  overall: readonly number[],
): void {
  const { length } = panel;
  const at = (row: number, t: number) => panel.values[row * length + t]!;
  const present = rows.map((row) => !Number.isNaN(at(row, length - 1)));
  if (!present.some(Boolean)) return;
  const last = rows.map((row, m) => (present[m] ? at(row, length - 1) : 0));
  const all = last.reduce((sum, value) => sum + value, 0);
  const share = last.map((value, m) => (value + PRIOR_CASES * overall[m]!) / (all + PRIOR_CASES));
  for (let t = 0; t < length - 1; t++) {
    const known = rows.map((row) => !Number.isNaN(at(row, t)));
    if (known.every((value, m) => value === present[m])) continue;
    // A member that counts neither then nor later, or stopped since, makes the total unknown.
    if (!known.some(Boolean) || known.some((value, m) => value && !present[m])) continue;
    if (!startedLater(panel, rows, known, t)) continue;
    const total = rows.reduce((sum, row, m) => (known[m] ? sum + at(row, t) : sum), 0);
    rows.forEach((row, m) => {
      if (present[m]) values[row * length + t] = total * share[m]!;
    });
  }
}

/** Whether the members without a value at `t` had none before it either: they did not exist yet. */
function startedLater(
  panel: Panel,
  rows: readonly number[],
  known: readonly boolean[],
  t: number,
): boolean {
  return rows.every(
    (row, m) =>
      known[m] ||
      panel.values.subarray(row * panel.length, row * panel.length + t).every(Number.isNaN),
  );
}

function sumLast(panel: Panel, rows: readonly number[]): number {
  return rows.reduce((sum, row) => {
    const value = panel.values[(row + 1) * panel.length - 1]!;
    return Number.isNaN(value) ? sum : sum + value;
  }, 0);
}

function shares(totals: readonly number[]): number[] {
  const all = totals.reduce((sum, value) => sum + value, 0);
  return totals.map((value) => (all > 0 ? value / all : 0));
}
