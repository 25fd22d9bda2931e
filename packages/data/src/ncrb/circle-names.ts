import { dataError } from '../errors.js';
import { columnIndices } from '../io/columns.js';
import { parseCsv } from '../io/csv.js';
import type { NcrbTables } from './tables.js';
import { UNIT_KINDS, type UnitKind } from './unit.js';

/** A circle that the tables do not know yet, and the district it belongs to. */
export interface CircleName {
  readonly stateCode: string;
  readonly name: string;
  readonly districtCode: string;
  /** Name of a district that is new to the tables. */
  readonly district?: string;
  readonly kind?: UnitKind;
}

/**
 * Reads `state_code,circle,district_code[,district][,kind]`.
 * @throws CrimecastError `NCRB_CODE_INVALID` with the line for a code that is not text of digits, a
 * district of another state, a new district without a name, or an unknown kind
 */
export function readCircleNames(csv: string, tables: NcrbTables): CircleName[] {
  const { header, rows, lines } = parseCsv(csv);
  const at = columnIndices(header, ['state_code', 'circle', 'district_code']);
  const optional = (row: readonly string[], column: string) => row[header.indexOf(column)] ?? '';
  const districts = new Map(tables.districts.map((district) => [district.code, district]));
  const states = new Set(tables.states.map(({ code }) => code));
  return rows.map((row, i) => {
    const [stateCode, name, districtCode] = [
      row[at.state_code]!,
      row[at.circle]!,
      row[at.district_code]!,
    ];
    const [district, kind] = [optional(row, 'district').trim(), optional(row, 'kind').trim()];
    const wrong = (problem: string) =>
      dataError('NCRB_CODE_INVALID', `Line ${lines[i]} of the names, "${name}": ${problem}`);
    if (!states.has(stateCode))
      throw wrong(`there is no state "${stateCode}"; codes have two digits.`);
    if (!/^\d{3,}$/.test(districtCode)) {
      throw wrong(`"${districtCode}" is not a district code; keep its zeros ("079").`);
    }
    const known = districts.get(districtCode);
    if (known && known.stateCode !== stateCode) {
      throw wrong(`district ${districtCode} (${known.name}) lies in state ${known.stateCode}.`);
    }
    if (!known && district === '') {
      throw wrong(
        `there is no district ${districtCode} yet; if it is new, give its name in a column "district".`,
      );
    }
    if (kind !== '' && !UNIT_KINDS.some((one) => one === kind)) {
      throw wrong(`"${kind}" is no kind of unit; use one of ${UNIT_KINDS.join(', ')}.`);
    }
    return {
      stateCode,
      name,
      districtCode,
      ...(district !== '' && { district }),
      ...(kind !== '' && { kind: kind as UnitKind }),
    };
  });
}
