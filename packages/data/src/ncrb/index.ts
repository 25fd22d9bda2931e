export type { IngestResult, IngestSummary } from './assemble.js';
export { type CellStatus, cellStatus } from './cell-status.js';
export {
  CORE_CRIMES,
  CRIMES,
  type Crime,
  type CrimeDefinition,
  type CrimeKind,
  defineCrime,
  findCrimes,
} from './crime.js';
export { type District, listDistricts } from './district.js';
export { type ExtendInput, extendNcrb } from './extend.js';
export { districtFamilies, LINEAGE, type Lineage } from './family.js';
export type { Gap } from './gap.js';
export { HEADS, type Head, WOMEN_HEADS } from './head.js';
export { type IngestInput, ingestNcrb, type RawFile } from './ingest.js';
export {
  type CrimeJump,
  crimeJumps,
  describeJump,
  type HeadJump,
  headJumps,
  type Jump,
} from './jump.js';
export { loadNcrb } from './load.js';
export { createManifest, type Manifest, type SourceFile, type TableFile } from './manifest.js';
export { type NcrbPanelOptions, ncrbPanel } from './panel.js';
export { qualityPage } from './quality/quality-page.js';
export { type QualityReport, qualityReport } from './quality/quality-report.js';
export type { Reconciliation } from './reconcile.js';
export { SHARED_UNITS, type SharedUnit } from './shared-unit.js';
export { type StateTotals, stateTotals } from './state-totals.js';
export {
  type DistrictRow,
  type NcrbTables,
  readNcrbTables,
  type State,
} from './tables.js';
export { type CircleFix, type CircleFixes, districtOf, type Unit, type UnitKind } from './unit.js';
export type { UnitCounts } from './unit-counts.js';
export { readWorkbook, type Workbook, type WorkbookCell, type WorkbookRow } from './workbook.js';
