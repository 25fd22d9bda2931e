import { aggregate, type Panel, type Series } from '@crimecast/data';
import { modelError } from '../errors.js';

/** A level above the bottom series: which sum each of them belongs to. */
export interface HierarchyLevel {
  /** `state`, `nation`. */
  readonly name: string;
  /** The series that a bottom series is part of, the same object or one of the same id for all parts. */
  of(bottom: Series): Series;
}

/** Series and the sums they add up to. Levels may be nested (district, state, nation) or cross. */
export interface Hierarchy {
  /** Sums, level by level from the top, then the bottom series in the order given. */
  readonly series: readonly Series[];
  /** How many of them are sums: the first bottom series comes there. */
  readonly sums: number;
  /** Name and first position of each level of sums, from the top. */
  readonly levels: readonly { readonly name: string; readonly first: number }[];
  /** Of each sum, the bottom series in it, counted from 0. */
  readonly members: readonly Int32Array[];
}

/**
 * Arranges bottom series under the levels above them.
 * @param levels from the top down: nation, state
 * @throws CrimecastError `MODEL_HIERARCHY_INVALID` when a sum has the id of another series
 * @example
 * buildHierarchy(panel.series, [
 *   { name: 'nation', of: ({ crime }) => ({ id: `India/${crime}`, area: 'India', crime }) },
 *   { name: 'state', of: ({ crime, parent: area = '?' }) => ({ id: `${area}/${crime}`, area, crime }) },
 * ]);
 */
export function buildHierarchy(
  bottom: readonly Series[],
  levels: readonly HierarchyLevel[],
): Hierarchy {
  const series: Series[] = [];
  const members: number[][] = [];
  const starts: { name: string; first: number }[] = [];
  const taken = new Set(bottom.map(({ id }) => id));
  for (const { name, of } of levels) {
    starts.push({ name, first: series.length });
    const found = new Map<string, number>();
    bottom.forEach((part, b) => {
      const sum = of(part);
      const known = found.get(sum.id);
      if (known !== undefined) {
        members[known]!.push(b);
        return;
      }
      if (taken.has(sum.id)) throw repeated(sum.id, name);
      taken.add(sum.id);
      found.set(sum.id, series.length);
      series.push(sum);
      members.push([b]);
    });
  }
  return {
    series: [...series, ...bottom],
    sums: series.length,
    levels: starts,
    members: members.map((list) => Int32Array.from(list)),
  };
}

/** The values of every series of a hierarchy over the bottom series of a panel, in its order. */
export function hierarchyPanel(panel: Panel, hierarchy: Hierarchy): Panel {
  const parts = hierarchy.levels.map(({ first }, level) => {
    const next = hierarchy.levels[level + 1]?.first ?? hierarchy.sums;
    const sumOf: Series[] = [];
    for (let sum = first; sum < next; sum++) {
      for (const b of hierarchy.members[sum]!) sumOf[b] = hierarchy.series[sum]!;
    }
    const place = new Map(panel.series.map(({ id }, b) => [id, sumOf[b]!]));
    return aggregate(panel, ({ id }) => place.get(id)!);
  });
  const values = new Float64Array(hierarchy.series.length * panel.length);
  let at = 0;
  for (const part of [...parts, panel]) {
    values.set(part.values, at);
    at += part.values.length;
  }
  return Object.freeze({ ...panel, series: hierarchy.series, values });
}

function repeated(id: string, level: string) {
  return modelError(
    'MODEL_HIERARCHY_INVALID',
    `The sum "${id}" of level "${level}" has the id of another series; give each its own.`,
  );
}
