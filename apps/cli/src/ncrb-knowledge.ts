import type { Series } from '@crimecast/data';
import {
  CRIMES,
  type CrimeJump,
  crimeJumps,
  describeJump,
  LINEAGE,
  type NcrbTables,
} from '@crimecast/data/ncrb';
import type { EvaluateOptions, Names } from '@crimecast/eval/report';

/** The year that no forecast could have known. */
const STRESS = [2020];

/** What a report on NCRB tables should know: names, years of stress, and figures known to be odd. */
export function ncrbKnowledge(
  tables: NcrbTables,
): Required<Pick<EvaluateOptions, 'names' | 'knowledge' | 'stress'>> {
  const states = new Map(tables.states.map(({ code, name }) => [code, name]));
  const districts = new Map(tables.districts.map(({ code, name }) => [code, name]));
  const labels = new Map(CRIMES.map(({ id, label }) => [id, label]));
  const jumps = new Map<string, CrimeJump[]>();
  for (const jump of crimeJumps(tables, CRIMES)) {
    const key = `${jump.stateCode}/${jump.crime}`;
    jumps.set(key, [...(jumps.get(key) ?? []), jump]);
  }
  const stateName = (code: string) => states.get(code) ?? code;
  const areaName = (area: string) =>
    area
      .split('+')
      .map((code) => districts.get(code) ?? stateName(code))
      .join(' + ');
  const names: Names = {
    title: 'Forecasts of recorded crime in India: how good they are',
    crime: (id) => labels.get(id) ?? id,
    area: ({ area, parent }: Series) =>
      parent === undefined || !states.has(parent)
        ? areaName(area)
        : `${areaName(area)}, ${stateName(parent)}`,
    parent: stateName,
    notes: [
      'Source: district tables of the National Crime Records Bureau. They count cases recorded by the police, not crimes committed.',
    ],
  };
  const flagOf: NonNullable<EvaluateOptions['knowledge']>['flagOf'] = ({
    series,
    origin,
    time,
  }) => {
    const between = (year: number) => origin < year && year <= time;
    const jump = jumps.get(`${series.parent}/${series.crime}`)?.find(({ year }) => between(year));
    if (jump) return describeJump(jump, stateName(jump.stateCode));
    const moved = LINEAGE.find(
      ({ code, parents, firstYear }) =>
        between(firstYear) && (code === series.area || parents.includes(series.area)),
    );
    return moved === undefined
      ? null
      : `Borders: ${areaName(moved.code)} was ${moved.change} in ${moved.firstYear} from ${moved.parents.map(areaName).join(' and ')}.`;
  };
  return { names, knowledge: { flagOf }, stress: STRESS };
}
