import { z } from 'zod';

const source = z.object({
  name: z.string().describe('A committed table.'),
  source: z.string().describe('Where its figures were published.'),
  licence: z.string(),
  sha256: z.string(),
  rows: z.int(),
});

export const dataset = z
  .object({
    measure: z.literal('recorded cases'),
    dataVersion: z.string(),
    tablesVersion: z.string().describe('Version of the committed tables.'),
    frequency: z.string(),
    years: z.array(z.string()),
    districts: z.int(),
    crimes: z.int(),
    series: z.int(),
    sources: z.array(source),
  })
  .meta({ id: 'Dataset' });

const table = z.object({
  name: z.string().describe('Path under the folder `data`.'),
  sha256: z.string(),
  bytes: z.int(),
  rows: z.int().nullable().describe('Data rows, without the header; null for what is no table.'),
  source: z.string(),
  licence: z.string(),
});

export const sourceList = z
  .object({
    tablesVersion: z.string().describe('A hash of all tables of NCRB figures.'),
    sources: z.array(source).describe('The published files that were read.'),
    data: z.array(table).describe('The committed tables that were made from them.'),
    count: z.int(),
  })
  .meta({ id: 'SourceList' });

const perYear = z.array(z.number()).describe('One value per year of `years`.');
const unitYear = z.object({ unit: z.string(), year: z.int() });

export const quality = z
  .object({
    version: z.string().describe('Version of the committed tables.'),
    years: z.array(z.int()),
    districts: z.int(),
    units: z.int().describe('Police circles.'),
    totals: z
      .array(
        z.object({
          year: z.int(),
          measure: z.string().describe('`ipc` for all heads together, or a head.'),
          published: z.int(),
          table: z.int(),
        }),
      )
      .describe('Published national totals beside those of the tables.'),
    yearsWithoutTotal: z.array(z.int()),
    patchedRows: z.array(unitYear).describe('Rows that the published table lost.'),
    gaps: z.array(
      z.object({
        unitId: z.string(),
        districtCode: z.string(),
        year: z.int(),
        status: z.enum(['missing', 'structural-zero']),
        reason: z.string(),
      }),
    ),
    blanks: z.object({
      heads: z.array(z.object({ head: z.string(), years: z.array(z.int()) })),
      cells: z.array(unitYear.extend({ head: z.string() })),
      yearsWithoutWomen: z.array(z.int()),
      rowsWithoutWomen: z.array(unitYear),
    }),
    specialUnits: z
      .object({
        count: z.int(),
        kinds: z.array(
          z.object({ kind: z.string(), units: z.int(), cases: perYear, shares: perYear }),
        ),
        units: z.array(
          z.object({
            id: z.string(),
            name: z.string(),
            kind: z.string(),
            stateCode: z.string(),
            districtCode: z.string(),
          }),
        ),
      })
      .describe('Units without territory, which no district counts.'),
    circleFixes: z.array(
      z.object({
        unit: z.string(),
        filedUnder: z.string(),
        districtCode: z.string(),
        confidence: z.enum(['high', 'medium']),
        why: z.string(),
      }),
    ),
    spellings: z.array(z.object({ unit: z.string(), names: z.array(z.string()) })),
    unitChanges: z
      .array(
        z.object({ year: z.int(), stopped: z.array(z.string()), started: z.array(z.string()) }),
      )
      .describe('Police circles whose rows end or begin.'),
    sharedUnits: z.array(
      z.object({
        circle: z.string(),
        stateCode: z.string(),
        districtCode: z.string(),
        withCodes: z.array(z.string()),
        note: z.string(),
      }),
    ),
    sharedNames: z.array(z.object({ name: z.string(), codes: z.array(z.string()) })),
    families: z.array(
      z.object({
        id: z.string(),
        members: z.array(z.string()),
        changes: z.array(
          z.object({
            code: z.string(),
            firstYear: z.int(),
            change: z.enum(['created', 'enlarged']),
            parents: z.array(z.string()),
            note: z.string(),
          }),
        ),
      }),
    ),
    jumps: z
      .array(
        z.object({
          stateCode: z.string(),
          crime: z.string(),
          year: z.int(),
          before: z.int(),
          after: z.int(),
          note: z.string(),
        }),
      )
      .describe('Years in which a state probably counted a crime differently.'),
    headJumps: z.array(
      z.object({
        stateCode: z.string(),
        head: z.string(),
        year: z.int(),
        before: z.int(),
        after: z.int(),
      }),
    ),
    covid: z.object({ total: perYear, without: perYear }),
  })
  .meta({ id: 'Quality' });
