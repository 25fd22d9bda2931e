import { dataVersion, type Panel, periodLabels } from '@crimecast/data';
import { createSearchIndex, loadGeography, type SearchIndex } from '@crimecast/data/geo';
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

/** Everything observed, read once at the start: what needs no forecast is answered from here. */
export interface Catalog {
  readonly manifest: Manifest;
  readonly panel: Panel;
  /** Of the panel: the same text that its forecasts carry. */
  readonly dataVersion: string;
  readonly times: readonly string[];
  readonly districts: ReadonlyMap<string, District>;
  readonly states: ReadonlyMap<string, string>;
  /** Names of all districts: current, old, Hindi, places. */
  readonly search: SearchIndex;
  readonly crimes: ReadonlyMap<string, Crime>;
  /** Positions of the panel's series. */
  readonly byCrime: ReadonlyMap<string, readonly number[]>;
  readonly byDistrict: ReadonlyMap<string, readonly number[]>;
  /** What is known to be wrong with the tables; made when first asked for. */
  quality(): QualityReport;
}

export async function loadCatalog(crimes: 'core20' | readonly string[]): Promise<Catalog> {
  const tables = await loadNcrb();
  const panel = ncrbPanel(tables, { boundaries: 'reported', crimes });
  let quality: QualityReport | undefined;
  return {
    manifest: tables.manifest,
    panel,
    dataVersion: dataVersion(panel),
    times: periodLabels(panel),
    districts: new Map(listDistricts(tables).map((district) => [district.code, district])),
    search: createSearchIndex(await loadGeography()),
    states: new Map(tables.states.map((state) => [state.code, state.name])),
    crimes: new Map(findCrimes(crimes).map((crime) => [crime.id, crime])),
    byCrime: positions(panel, 'crime'),
    byDistrict: positions(panel, 'area'),
    quality() {
      quality ??= qualityReport(tables);
      return quality;
    },
  };
}

function positions(panel: Panel, key: 'crime' | 'area'): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  panel.series.forEach((series, s) => {
    const group = groups.get(series[key]);
    if (group) group.push(s);
    else groups.set(series[key], [s]);
  });
  return groups;
}
