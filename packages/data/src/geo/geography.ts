import { dataError } from '../errors.js';
import { suggest } from '../text/suggest.js';
import type { Alias } from './alias.js';
import type { DistrictTopology } from './topology.js';

/** Where the districts and states are, what they are called, who lives there. */
export interface Geography {
  /** All 755 polygons, sorted by code; also the two without figures, `JK-MIR` and `JK-MUZ`. */
  readonly districts: readonly GeoDistrict[];
  readonly districtByCode: ReadonlyMap<string, GeoDistrict>;
  /** The 36 states and union territories, sorted by code. */
  readonly states: readonly GeoState[];
  /** Other names of districts: old, newer, variant and Hindi ones, places and police circles. */
  readonly aliases: readonly Alias[];
  /** By code, sorted by code; an empty list for an island. */
  readonly neighbours: ReadonlyMap<string, readonly Neighbour[]>;
  /** By code; absent where no sound population is known. */
  readonly population: ReadonlyMap<string, PopulationRow>;
  readonly rateNotes: readonly RateNote[];
  /** The map in low detail; `loadMap` has the other one. */
  readonly map: DistrictTopology;
}

/** West, south, east, north in degrees. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

export interface GeoDistrict {
  /** LGD code, text with its zeros. */
  readonly code: string;
  readonly name: string;
  /** The Hindi name, or `null` where it is not known for certain. */
  readonly nameHi: string | null;
  readonly stateCode: string;
  readonly stateName: string;
  /** A point well inside the largest part, in degrees: for labels and symbols. */
  readonly lon: number;
  readonly lat: number;
  readonly bbox: BoundingBox;
  readonly areaKm2: number;
  /** Too small to see on a map of all India: its largest part is below 256 km². */
  readonly tiny: boolean;
  /** No district touches it. */
  readonly island: boolean;
}

export interface GeoState {
  /** LGD state code, text with its zeros. */
  readonly code: string;
  readonly name: string;
  readonly nameHi: string;
  /** Old and short names: `Orissa`, `UP`. */
  readonly aliases: readonly string[];
  readonly bbox: BoundingBox;
}

/** A district that touches another. */
export interface Neighbour {
  readonly code: string;
  /** `edge`: they share a border line; `point`: only corners meet. */
  readonly contact: 'edge' | 'point';
  /** Length of the shared border in km; 0 for a point. */
  readonly sharedKm: number;
}

/** A row of population.csv. */
export interface PopulationRow {
  /** Of the figure of 2011: `census2011`, or `split:…` where it was confirmed for new borders. */
  readonly source: string;
  /** The note of the file, about NCRB's raw table; empty for most. */
  readonly note: string;
  /** Persons by year: 2011 and 2017–2024. */
  readonly byYear: ReadonlyMap<number, number>;
}

/** What a reader must know before trusting a rate of a district. */
export interface RateNote {
  readonly code: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Counts and population are not of the same people: do not show the rate as it is. */
  readonly misleads: boolean;
  readonly text: string;
}

/**
 * The district with a code.
 * @throws CrimecastError `DATA_DISTRICT_UNKNOWN` with the nearest code; codes are text, `"079"`
 */
export function geoDistrict(geography: Geography, code: string): GeoDistrict {
  const district = geography.districtByCode.get(code);
  if (district !== undefined) return district;
  const shown = String(code).slice(0, 40);
  const padded = shown.padStart(3, '0');
  const hint = geography.districtByCode.has(padded)
    ? ` Codes are text with their zeros: "${padded}".`
    : suggest(shown, [...geography.districtByCode.keys()]);
  throw dataError('DATA_DISTRICT_UNKNOWN', `There is no district with the code "${shown}".${hint}`);
}
