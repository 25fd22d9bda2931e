import { readFile } from 'node:fs/promises';
import {
  CrimecastError,
  compareText,
  decodeText,
  FREQUENCIES,
  type Frequency,
  type Panel,
  type PanelColumns,
  panelFromCsv,
  selectSeries,
  suggest,
} from '@crimecast/data';
import { loadNcrb, type NcrbTables, ncrbPanel } from '@crimecast/data/ncrb';
import { type Command, Option } from 'commander';
import { parseList } from './parse-flag.js';
import { readTables } from './read-tables.js';
import { UsageError } from './usage-error.js';

/** Flags that say which panel a command works on. */
export interface PanelOptions {
  panel?: string;
  area?: string;
  crime?: string;
  state?: string;
  time?: string;
  value?: string;
  frequency?: Frequency;
  crimes?: string[];
  boundaries?: 'reported' | 'family';
  circleFixes?: 'none' | 'high' | 'all';
  rawProtocol?: boolean;
  data?: string;
}

/** A panel and the names that its area and crime columns keep in the output. */
export interface PanelSource {
  panel: Panel;
  areaColumn: string;
  crimeColumn: string;
  /** The family of each area that exchanged territory; none where borders never moved. */
  families: ReadonlyMap<string, string>;
  /** The tables behind the panel; `null` for a panel of one's own. */
  tables: NcrbTables | null;
}

const OWN_PANEL = ['area', 'crime', 'state', 'time', 'value', 'frequency'] as const;
const REQUIRED = ['time', 'value', 'frequency'] as const;

/** The name of an area or crime that a table of one does not name. */
const ONLY = 'all';

export function addPanelOptions(command: Command): Command {
  return command
    .option('--panel <file>', 'a long CSV of your own: one row per area, crime and period')
    .option(
      '--area <column>',
      'with --panel: the column that names the area, if it has more than one',
    )
    .option(
      '--crime <column>',
      'with --panel: the column that names the crime, if it has more than one',
    )
    .option('--state <column>', 'with --panel: the column that names the area above')
    .option('--time <column>', 'with --panel: the column of the period')
    .option('--value <column>', 'with --panel: the column of the count')
    .addOption(
      new Option('--frequency <name>', 'with --panel: how far apart the periods are').choices(
        FREQUENCIES,
      ),
    )
    .option('--crimes <list>', 'core20, all, or ids with commas between', parseList)
    .addOption(
      new Option(
        '--boundaries <kind>',
        'NCRB districts as reported, or families with constant borders',
      ).choices(['reported', 'family']),
    )
    .addOption(
      new Option(
        '--circle-fixes <which>',
        'NCRB police circles filed under a wrong district: move none, those beyond doubt, or all',
      ).choices(['none', 'high', 'all']),
    )
    .option('--raw-protocol', 'the plain 704-district NCRB panel of the evaluation protocol')
    .option('--data <dir>', 'tables written by "crimecast ingest", instead of the built-in ones');
}

/** Reads the panel that the flags name: a file, or the NCRB tables. */
export async function readPanel(options: PanelOptions): Promise<PanelSource> {
  return options.panel === undefined ? ncrbSource(options) : fileSource(options, options.panel);
}

async function ncrbSource(options: PanelOptions): Promise<PanelSource> {
  const stray = OWN_PANEL.find((flag) => options[flag] !== undefined);
  if (stray !== undefined) throw new UsageError(`--${stray} needs --panel FILE.csv.`);
  const moved = options.boundaries === 'family' || (options.circleFixes ?? 'none') !== 'none';
  if (options.rawProtocol && moved) {
    throw new UsageError(
      '--raw-protocol takes districts as filed; leave out --boundaries and --circle-fixes.',
    );
  }
  const tables = options.data === undefined ? await loadNcrb() : await readTables(options.data);
  const panel = ncrbPanel(tables, {
    crimes: namedCrimes(options.crimes),
    boundaries: options.boundaries ?? 'reported',
    circleFixes: options.circleFixes ?? 'high',
    protocol: options.rawProtocol ? 'raw' : 'corrected',
  });
  const changing = !options.rawProtocol && options.boundaries !== 'family';
  return {
    panel,
    areaColumn: 'district_code',
    crimeColumn: 'crime',
    families: new Map(changing ? tables.districts.map(({ code, family }) => [code, family]) : []),
    tables,
  };
}

function namedCrimes(crimes: string[] | undefined): 'core20' | 'all' | string[] {
  if (crimes === undefined) return 'core20';
  const [only] = crimes;
  return crimes.length === 1 && (only === 'core20' || only === 'all') ? only : crimes;
}

async function fileSource(options: PanelOptions, path: string): Promise<PanelSource> {
  const ncrbOnly = (['rawProtocol', 'boundaries', 'circleFixes', 'data'] as const).find(
    (flag) => options[flag] !== undefined,
  );
  if (ncrbOnly !== undefined) {
    const flag = ncrbOnly.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
    throw new UsageError(`--${flag} is for the NCRB tables only; leave it out with --panel.`);
  }
  const missing = REQUIRED.find((flag) => options[flag] === undefined);
  if (missing !== undefined) {
    throw new UsageError(`--panel needs --${missing} too: say which column or frequency it is.`);
  }
  const columns: PanelColumns = {
    area: options.area ?? { constant: ONLY },
    crime: options.crime ?? { constant: ONLY },
    time: options.time!,
    value: options.value!,
    ...(options.state === undefined ? {} : { parent: options.state }),
  };
  const panel = panelFromCsv(decodeText(await readFile(path)), columns, options.frequency!);
  return {
    panel: chooseCrimes(panel, options.crimes),
    areaColumn: options.area ?? 'area',
    crimeColumn: options.crime ?? 'crime',
    families: new Map(),
    tables: null,
  };
}

function chooseCrimes(panel: Panel, crimes: string[] | undefined): Panel {
  if (crimes === undefined || (crimes.length === 1 && crimes[0] === 'all')) return panel;
  const known = new Set(panel.series.map(({ crime }) => crime));
  const unknown = crimes.find((crime) => !known.has(crime));
  if (unknown !== undefined) {
    const list = [...known].sort(compareText);
    const shown = list.slice(0, 12).join(', ');
    throw new CrimecastError(
      'DATA_CRIME_UNKNOWN',
      `There is no crime "${unknown}" in the panel.${suggest(unknown, list)} It has ${shown}${list.length > 12 ? ' …' : ''}.`,
    );
  }
  const wanted = new Set(crimes);
  return selectSeries(panel, ({ crime }) => wanted.has(crime));
}
