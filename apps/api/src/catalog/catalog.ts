import { dataVersion, type Panel, periodLabels } from '@crimecast/data';
import {
  createSearchIndex,
  type Geography,
  loadGeography,
  type SearchIndex,
} from '@crimecast/data/geo';
import {
  type Crime,
  type District,
  findCrimes,
  listDistricts,
  loadNcrb,
  type Manifest,
  ncrbPanel,
  type QualityReport,
  qualityReport,
} from '@crimecast/data/ncrb';
import { type ObservedSums, observedSums } from './observed-sums.js';
import { areasOf } from './series-index.js';

/** Everything observed, read once at the start: what needs no forecast is answered from here. */
export interface Catalog {
  readonly manifest: Manifest;
  readonly panel: Panel;
  /** Of the panel: the same text that its forecasts carry. */
  readonly dataVersion: string;
  readonly times: readonly string[];
  readonly districts: ReadonlyMap<string, District>;
  readonly states: ReadonlyMap<string, string>;
  /** Codes of the districts of each state, ascending. */
  readonly districtsOfState: ReadonlyMap<string, readonly string[]>;
  readonly geography: Geography;
  /** Names of all districts: current, old, Hindi, places. */
  readonly search: SearchIndex;
  readonly crimes: ReadonlyMap<string, Crime>;
  /** Districts with counts of their own territory. */
  readonly withCounts: ReadonlySet<string>;
  /** Counts of states and India; added up when first asked for. */
  sums(): ObservedSums;
  /** What is known to be wrong with the tables; made when first asked for. */
  quality(): QualityReport;
}

export async function loadCatalog(crimes: 'core20' | readonly string[]): Promise<Catalog> {
  const tables = await loadNcrb();
  const panel = ncrbPanel(tables, { boundaries: 'reported', crimes });
  const districts = new Map(listDistricts(tables).map((district) => [district.code, district]));
  const states = new Map(tables.states.map((state) => [state.code, state.name]));
  const geography = await loadGeography();
  let quality: QualityReport | undefined;
  let sums: ObservedSums | undefined;
  return {
    manifest: tables.manifest,
    panel,
    dataVersion: dataVersion(panel),
    times: periodLabels(panel),
    districts,
    states,
    districtsOfState: byState(states, districts),
    geography,
    search: createSearchIndex(geography),
    crimes: new Map(findCrimes(crimes).map((crime) => [crime.id, crime])),
    withCounts: new Set(areasOf(panel.series)),
    sums() {
      sums ??= observedSums(panel, districts);
      return sums;
    },
    quality() {
      quality ??= qualityReport(tables);
      return quality;
    },
  };
}

function byState(
  states: ReadonlyMap<string, string>,
  districts: ReadonlyMap<string, District>,
): Map<string, string[]> {
  const groups = new Map<string, string[]>([...states.keys()].map((code) => [code, []]));
  for (const { code, stateCode } of districts.values()) groups.get(stateCode)?.push(code);
  return groups;
}
