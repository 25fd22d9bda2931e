import { knowledgeTable } from './knowledge.js';

/** A police unit that covers more districts than the one it is filed under. */
export interface SharedUnit {
  readonly circle: string;
  readonly stateCode: string;
  /** Where its cases are counted. */
  readonly districtCode: string;
  /** The other districts that it polices, in whole or in part. */
  readonly withCodes: readonly string[];
  readonly note: string;
}

export const SHARED_UNITS: readonly SharedUnit[] = knowledgeTable<
  'state_code' | 'circle' | 'district_code' | 'with_codes' | 'note'
>('shared-units.csv').map((row) => ({
  circle: row.circle,
  stateCode: row.state_code,
  districtCode: row.district_code,
  withCodes: row.with_codes.split('|'),
  note: row.note,
}));
