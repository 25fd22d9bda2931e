import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import { backtest } from '@crimecast/eval';
import { evaluate, jsonReport } from '@crimecast/eval/report';
import { createForecaster } from '@crimecast/models';

const RISK = [
  {
    ...{ time: 2022, n: 400, baseRate: 0.1, meanProbability: 0.12 },
    ...{ auc: 0.7, lift: 2, brier: 0.09 },
    flags: [{ from: 0.5, flagged: 20, right: 11 }],
  },
];

/** The evaluation of two baselines on two crimes, written as `pnpm accuracy` writes it. */
export async function accuracyFile() {
  const panel = ncrbPanel(await loadNcrb(), {
    boundaries: 'reported',
    crimes: ['murder', 'robbery'],
  });
  const models = ['naive', 'mean3'].map((id) => createForecaster(id, { intervals: true }));
  const result = await backtest(panel, models, { origins: [2020, 2021], levels: [80, 95] });
  const evaluation = evaluate(result, { stress: [2021], bootstrap: { draws: 50 } });
  const folder = mkdtempSync(join(tmpdir(), 'crimecast-accuracy-'));
  const file = join(folder, 'accuracy.json');
  writeFileSync(file, jsonReport({ ...evaluation, risk: RISK } as typeof evaluation));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { file, evaluation, result, remove };
}
