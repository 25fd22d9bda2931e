import { type Evaluation, jsonReport } from '@crimecast/eval/report';
import { flagRecords } from '../figures/flag-records.js';
import type { Evaluated } from './evaluated.js';

/** What was measured as JSON, for programs that tell how good the forecasts are. */
export function accuracyData(evaluation: Evaluation, { own, measured }: Evaluated): string {
  const risk = own.risk.map((figures) => ({
    ...figures,
    flags: flagRecords(measured.risk.find(({ time }) => time === figures.time)!),
  }));
  const all = { ...evaluation, dataVersion: measured.dataVersion, risk };
  return jsonReport(all);
}
