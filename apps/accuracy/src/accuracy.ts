import { resolve } from 'node:path';
import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import type { ResumeOptions } from '@crimecast/eval';
import { folderStore } from '@crimecast/eval/node';
import { type Evaluation, evaluate, htmlReport } from '@crimecast/eval/report';
import { accuracyData } from './document/accuracy-data.js';
import { accuracyDocument } from './document/accuracy-document.js';
import { type Evaluated, evaluated, type Names } from './document/evaluated.js';
import { ncrbNames } from './document/ncrb-names.js';
import { requirementTable } from './document/requirement-section.js';
import { missed } from './figures/requirement.js';
import { REDUCED_REQUIREMENTS, REQUIREMENTS } from './figures/requirements.js';
import type { Arguments } from './read-arguments.js';
import { codeVersion } from './run/code-version.js';
import { type MeasureOptions, measure } from './run/measure.js';
import { PROTOCOL, REDUCED } from './run/protocol.js';
import { thirdOfAreas } from './run/third-of-areas.js';
import { writeWhole } from './run/write-whole.js';

/** Where a run writes and how it is stopped. */
export interface Terminal {
  stdout(text: string): void;
  /** Called with each piece of work that is done. */
  progress(done: number, total: number, stage: string): void;
  readonly signal: AbortSignal;
}

/**
 * Measures, prints the table of musts, and writes what was asked for.
 * @param measureBy tests give their own
 * @returns the exit code: 1 when a must was to be checked and is missed
 * @throws the signal's reason; an Error when a fit failed
 */
export async function accuracy(
  { check, reduced, workers, out, json, report, resume }: Arguments,
  terminal: Terminal,
  measureBy: typeof measure = measure,
): Promise<number> {
  const tables = await loadNcrb();
  const raw = ncrbPanel(tables, { protocol: 'raw', circleFixes: 'none' });
  const options: MeasureOptions = {
    ...{ whole: !reduced, workers, signal: terminal.signal },
    onProgress: (done, total, stage) => terminal.progress(done, total, stage),
    ...(resume === undefined ? {} : { resume: await resumeFrom(resume) }),
  };
  const measured = reduced
    ? await measureBy(thirdOfAreas(raw), REDUCED, options)
    : await measureBy(raw, PROTOCOL, options);
  const names = ncrbNames(tables);
  const evaluation = evaluated(measured, reduced ? REDUCED_REQUIREMENTS : REQUIREMENTS, names);
  if (out !== undefined) await writeWhole(resolve(out), accuracyDocument(evaluation));
  const figures = (report ?? json) ? evaluationOf(evaluation, names) : null;
  if (figures && json !== undefined) {
    await writeWhole(resolve(json), accuracyData(figures, evaluation));
  }
  if (figures && report !== undefined) await writeWhole(resolve(report), htmlReport(figures));
  terminal.stdout(outcome(evaluation, reduced));
  return check && missed(evaluation.judged).length > 0 ? 1 : 0;
}

async function resumeFrom(folder: string): Promise<ResumeOptions> {
  return { store: folderStore(resolve(folder)), version: await codeVersion() };
}

function evaluationOf({ measured }: Evaluated, { crime, state }: Names): Evaluation {
  const { model, reference, stress, seed } = measured.protocol;
  const options = { model, reference, stress, bootstrap: { seed } };
  return evaluate(measured.result, { ...options, names: { crime, parent: state } });
}

function outcome({ judged, judgedPlain, own, plain }: Evaluated, reduced: boolean) {
  const failed = missed(judged);
  const table = reduced
    ? requirementTable(judged, null, [own.model])
    : requirementTable(judged, judgedPlain, [own.model, plain.model]);
  const verdict =
    failed.length === 0
      ? `All ${judged.length} musts are met.\n`
      : `Missed: ${failed.map(({ requirement }) => requirement.figure).join('; ')}.\n`;
  return `${table}\n${verdict}`;
}
