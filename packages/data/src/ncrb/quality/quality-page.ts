import { HEADS, WOMEN_HEADS } from '../head.js';
import type { NcrbTables } from '../tables.js';
import type { QualityReport } from './quality-report.js';

/** The quality report as a Markdown page for people; `crimecast ingest` writes it as `QUALITY.md`. */
export function qualityPage(report: QualityReport, tables: NcrbTables): string {
  const name = namer(tables);
  return [
    '# Quality of the tables',
    `Version \`${report.version}\` · ${report.years[0]}–${report.years.at(-1)} · ${report.districts} districts · ${report.units} police circles. Written by \`crimecast ingest\`; the same as data: \`quality.json\`.`,
    section(
      'Totals against the published ones',
      'Every sum below equals the figure that NCRB published, or the tables would not have been written.',
      table(
        ['Year', 'What', 'Published', 'Tables'],
        report.totals.map((total) => [
          total.year,
          total.measure === 'ipc' ? 'all IPC crimes' : name.head(total.measure),
          number(total.published),
          number(total.table),
        ]),
      ),
      report.yearsWithoutTotal.length > 0 &&
        `For ${report.yearsWithoutTotal.join(' and ')} no published total of all IPC crimes was at hand.`,
    ),
    section(
      'Rows that the published table lost',
      table(
        ['Unit', 'Year'],
        report.patchedRows.map(({ unit, year }) => [name.unit(unit), year]),
      ),
    ),
    section(
      'Years that are not what they seem',
      'Missing is never zero: these years of a district are left out of its series, except structural zeros, which count as zero because the cases stand with another unit.',
      table(
        ['Unit', 'Year', 'Status', 'Why'],
        report.gaps.map((gap) => [
          name.unit(gap.unitId),
          gap.year,
          gap.status.replace('-', ' '),
          gap.reason,
        ]),
      ),
    ),
    section('Blank counts', ...blanks(report, name)),
    section(
      'Units without territory',
      `${report.specialUnits.count} units are filed under a headquarters district but police no part of it. They are in the totals of states and India, not in districts.`,
      table(
        ['Kind', 'Units', ...report.years.map((year) => `Share ${year}`)],
        report.specialUnits.kinds.map(({ kind, units, shares }) => [
          kind,
          units,
          ...shares.map((share) => `${(share * 100).toFixed(2)} %`),
        ]),
      ),
    ),
    section(
      'Circles that came and went',
      'Rows of these police circles end or begin: they were renamed, merged or split, or their row is missing while the district still has others.',
      table(
        ['Year', 'No row any more', 'First row'],
        report.unitChanges.map(({ year, stopped, started }) => [
          year,
          stopped.map(name.unit).join('; '),
          started.map(name.unit).join('; '),
        ]),
      ),
    ),
    section(
      'Circles filed under another district',
      "Those of high confidence are counted where they lie; `circleFixes: 'none'` leaves them as filed.",
      table(
        ['Unit', 'Filed under', 'Belongs to', 'Confidence', 'Why'],
        report.circleFixes.map((fix) => [
          name.unit(fix.unit),
          name.district(fix.filedUnder),
          name.district(fix.districtCode),
          fix.confidence,
          fix.why,
        ]),
      ),
    ),
    section(
      'Districts that exchanged territory',
      'Only the sum of a family keeps its borders over all years.',
      table(
        ['Family', 'Changes'],
        report.families.map(({ members, changes }) => [
          members.map(name.district).join(', '),
          changes
            .map((change) => `${name.district(change.code)} ${change.change} ${change.firstYear}`)
            .join('; '),
        ]),
      ),
    ),
    section(
      'Where figures jump',
      'Crimes whose count in a state changed more than recorded crime usually does from one year to the next: by a factor of 2.5, or by 1.5 through a head that jumped (at least 400 cases).',
      report.jumps.map(({ crime, note }) => `- \`${crime}\`: ${note}`).join('\n'),
    ),
    section(
      'Heads that jump',
      'Single heads that changed in a state by a factor of five (at least 500 cases).',
      table(
        ['State', 'Head', 'Year', 'Before', 'After'],
        report.headJumps.map((jump) => [
          name.state(jump.stateCode),
          name.head(jump.head),
          jump.year,
          number(jump.before),
          number(jump.after),
        ]),
      ),
    ),
    section(
      'Units that police several districts',
      report.sharedUnits.map(({ circle, note }) => `- ${circle}: ${note}`).join('\n'),
    ),
    section(
      'Lockdown cases',
      'Disobedience of orders (s. 188) and, in some states, "other IPC crimes" hold the lockdown cases of 2020 and 2021.',
      table(
        ['Year', 'All IPC crimes', 'Without those heads'],
        report.years.map((year, t) => [
          year,
          number(report.covid.total[t]!),
          number(report.covid.without[t]!),
        ]),
      ),
    ),
    section(
      'Names',
      table(
        ['Shared by several districts', 'Codes'],
        report.sharedNames.map((shared) => [shared.name, shared.codes.join(', ')]),
      ),
      table(
        ['Circle', 'Spellings in the source'],
        report.spellings.map(({ unit, names }) => [name.unit(unit), names.join(' · ')]),
      ),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

function blanks({ blanks: found }: QualityReport, name: ReturnType<typeof namer>): string[] {
  const lines = [
    ...found.heads.map(
      ({ head, years }) => `- ${name.head(head)}: blank everywhere in ${years.join(', ')}`,
    ),
    ...found.cells.map(
      ({ unit, year, head }) => `- ${name.head(head)}: blank for ${name.unit(unit)} in ${year}`,
    ),
    ...found.yearsWithoutWomen.map((year) => `- ${year}: no table of crime against women`),
    ...found.rowsWithoutWomen.map(
      ({ unit, year }) =>
        `- ${name.unit(unit)} ${year}: no row in the table of crime against women`,
    ),
  ];
  return [lines.join('\n')];
}

function namer(tables: NcrbTables) {
  const units = new Map(tables.units.map((unit) => [unit.id, unit]));
  const districts = new Map(tables.districts.map(({ code, name }) => [code, name]));
  const heads = new Map([...HEADS, ...WOMEN_HEADS].map(({ id, label }) => [id, label]));
  const states = new Map(tables.states.map(({ code, name }) => [code, name]));
  const district = (code: string) => `${districts.get(code) ?? 'District'} (${code})`;
  return {
    district,
    state: (code: string) => states.get(code) ?? code,
    unit: (id: string) => {
      const unit = units.get(id);
      return unit ? `${unit.name}, ${district(unit.districtCode)}` : id;
    },
    head: (id: string) => heads.get(id) ?? id,
  };
}

function section(title: string, ...parts: (string | false)[]): string {
  return [`## ${title}`, ...parts.filter((part) => part !== false && part !== '')].join('\n\n');
}

function table(header: readonly string[], rows: readonly (string | number)[][]): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function number(value: number): string {
  return value.toLocaleString('en-IN');
}
