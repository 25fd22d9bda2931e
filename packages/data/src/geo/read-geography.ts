import { dataError } from '../errors.js';
import { csvRecords } from '../io/csv-records.js';
import { compareText } from '../panel/panel-from-rows.js';
import { type Alias, type AliasKind, type CircleNames, circleAliases } from './alias.js';
import type {
  BoundingBox,
  GeoDistrict,
  Geography,
  GeoState,
  Neighbour,
  PopulationRow,
  RateNote,
} from './geography.js';
import type { DistrictTopology } from './topology.js';

/** The files of a geography, name → text, as scripts/embed-tables.mjs packs them. */
export type GeographyFiles = Readonly<Record<string, string>>;

const YEARS = [2011, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];

/**
 * Reads a geography from its files.
 * @throws CrimecastError `GEO_TABLES_CORRUPT` when a file is absent, or as the CSV reader does
 */
export function readGeography(files: GeographyFiles): Geography {
  const aliasRows = csvRecords(file(files, 'aliases.csv'), ['level', 'code', 'kind', 'name']);
  const aliases = aliasRows
    .filter(({ level }) => level === 'district')
    .map(({ code, kind, name }): Alias => ({ code, kind: kind as AliasKind, name }));
  const districts = readDistricts(files, aliases);
  const stateAliases = aliasRows.filter(({ level }) => level === 'state');
  const neighbours = readNeighbours(files, districts);
  return {
    districts,
    districtByCode: new Map(districts.map((district) => [district.code, district])),
    states: readStates(files, districts, stateAliases),
    aliases: [...aliases, ...circleAliases(readCircles(files), districts, aliases)],
    neighbours,
    population: readPopulation(files),
    rateNotes: readRateNotes(files),
    map: JSON.parse(file(files, 'districts.low.topo.json')) as DistrictTopology,
  };
}

function readDistricts(files: GeographyFiles, aliases: readonly Alias[]): GeoDistrict[] {
  const hindi = new Map(
    aliases.filter(({ kind }) => kind === 'hindi').map(({ code, name }) => [code, name]),
  );
  return csvRecords(file(files, 'districts.csv'), [
    ...(['code', 'name', 'state_code', 'state', 'lon', 'lat'] as const),
    ...(['west', 'south', 'east', 'north', 'area_km2', 'tiny', 'island'] as const),
  ])
    .map((row) => ({
      code: row.code,
      name: row.name,
      nameHi: hindi.get(row.code) ?? null,
      stateCode: row.state_code,
      stateName: row.state,
      lon: Number(row.lon),
      lat: Number(row.lat),
      bbox: [Number(row.west), Number(row.south), Number(row.east), Number(row.north)] as const,
      areaKm2: Number(row.area_km2),
      tiny: row.tiny === '1',
      island: row.island === '1',
    }))
    .sort((a, b) => compareText(a.code, b.code));
}

function readStates(
  files: GeographyFiles,
  districts: readonly GeoDistrict[],
  aliases: readonly { code: string; name: string }[],
): GeoState[] {
  return csvRecords(file(files, 'states.csv'), ['code', 'name', 'name_hi'])
    .map(({ code, name, name_hi: nameHi }) => ({
      code,
      name,
      nameHi,
      aliases: aliases.filter((alias) => alias.code === code).map((alias) => alias.name),
      bbox: around(districts.filter(({ stateCode }) => stateCode === code)),
    }))
    .sort((a, b) => compareText(a.code, b.code));
}

function around(districts: readonly GeoDistrict[]): BoundingBox {
  const side = (at: 0 | 1 | 2 | 3) => districts.map(({ bbox }) => bbox[at]);
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))];
}

function readNeighbours(files: GeographyFiles, districts: readonly GeoDistrict[]) {
  const neighbours = new Map<string, Neighbour[]>(districts.map(({ code }) => [code, []]));
  for (const row of csvRecords(file(files, 'adjacency.csv'), [
    'code_a',
    'code_b',
    'contact',
    'shared_km',
  ])) {
    const rest = { contact: row.contact as Neighbour['contact'], sharedKm: Number(row.shared_km) };
    neighbours.get(row.code_a)?.push({ code: row.code_b, ...rest });
    neighbours.get(row.code_b)?.push({ code: row.code_a, ...rest });
  }
  for (const list of neighbours.values()) list.sort((a, b) => compareText(a.code, b.code));
  return neighbours;
}

function readPopulation(files: GeographyFiles): Map<string, PopulationRow> {
  const columns = YEARS.map((year) => `pop_${year}`);
  const rows = csvRecords(file(files, 'population.csv'), ['code', 'source', 'note', ...columns]);
  return new Map(
    rows.map((row) => {
      const known = YEARS.filter((year) => row[`pop_${year}`] !== '');
      const byYear = new Map(known.map((year) => [year, Number(row[`pop_${year}`])]));
      return [row.code!, { source: row.source!, note: row.note!, byYear }];
    }),
  );
}

function readRateNotes(files: GeographyFiles): RateNote[] {
  return csvRecords(file(files, 'rate-notes.csv'), [
    ...(['code', 'first_year', 'last_year', 'misleads', 'note'] as const),
  ]).map((row) => ({
    code: row.code,
    firstYear: Number(row.first_year),
    lastYear: Number(row.last_year),
    misleads: row.misleads === 'yes',
    text: row.note,
  }));
}

/** Circles with territory, under the district that counts them; NCRB's total rows are no names. */
function readCircles(files: GeographyFiles): CircleNames[] {
  const columns = [
    'reported_names',
    'kind',
    'district_code',
    'fixed_code',
    'fix_confidence',
  ] as const;
  return csvRecords(file(files, 'units.csv'), columns)
    .filter(({ kind }) => kind === 'territorial')
    .map((row) => ({
      code: row.fix_confidence === 'high' ? row.fixed_code : row.district_code,
      names: row.reported_names.split('|').filter((name) => name !== 'All Districts'),
    }));
}

function file(files: GeographyFiles, name: string): string {
  const text = files[name];
  if (text !== undefined) return text;
  throw dataError('GEO_TABLES_CORRUPT', `The geography lacks ${name}; build the package again.`);
}
