import { populationOf, ratePer100k } from '@crimecast/data/geo';
import type { Catalog } from '../catalog/catalog.js';

export interface PopulationRow {
  district: string;
  /** Persons, one entry per year; null where no sound figure is known. */
  values: (number | null)[];
  /** Whether cases and population are not of the same people, and what to know. */
  misleads: boolean;
  note: string | null;
}

/** Years that follow the table for which the projections are needed too: those of the forecasts. */
const AHEAD = 2;

/** The years of the table and those that are forecast. */
export function populationYears({ times }: Catalog): number[] {
  const last = Number(times.at(-1));
  return [...times.map(Number), ...Array.from({ length: AHEAD }, (_, h) => last + h + 1)];
}

/** By code; all districts that have figures. */
export function populationRows(catalog: Catalog): PopulationRow[] {
  const { districts, geography } = catalog;
  const years = populationYears(catalog);
  const lastYear = years.at(-1 - AHEAD)!;
  return [...districts.keys()].sort().map((district) => {
    if (!geography.districtByCode.has(district)) {
      return { district, values: years.map(() => null), misleads: false, note: null };
    }
    const rate = ratePer100k(geography, 0, district, lastYear);
    return {
      district,
      values: years.map((year) => populationOf(geography, district, year)?.value ?? null),
      misleads: rate?.misleads ?? false,
      note: rate?.note ?? null,
    };
  });
}
