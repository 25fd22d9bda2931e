import { CrimecastError, parsePeriod, selectSeries } from '@crimecast/data';
import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import { backtest, type FoldStore } from '@crimecast/eval';
import { withConstantBorders } from '@crimecast/models';
import { createForecaster } from '@crimecast/models/node';
import type { Forecaster } from '@crimecast/windows';
import type { JobCode } from '../job-code.js';
import { backtestForms, backtestSummary } from './backtest-forms.js';
import { backtestPlan, foldOf, modelsOf } from './backtest-plan.js';
import type { BacktestOrder } from './orders.js';

/** Kept folds live as long as their job, so that any constant names the code behind them. */
const VERSION = 'job';

/** Forecasts the past as it would have been forecast then, and scores it; one part per model and origin. */
export const backtestCode: JobCode = {
  async runPart(asked, part, { workers, onProgress }) {
    const order = asked as BacktestOrder;
    const { panel, families } = await tables(order);
    const { model, origin } = foldOf(part);
    const intervals = order.levels.length > 0;
    const forecaster = withConstantBorders(createForecaster(model, { intervals }), families);
    const watched: Forecaster = {
      name: forecaster.name,
      fit: (train, options) => forecaster.fit(train, { ...options, onProgress }),
    };
    const kept: FoldPart = { key: '', bytes: new Uint8Array(), error: null };
    const store: FoldStore = {
      load: async () => null,
      async save(key, bytes) {
        Object.assign(kept, { key, bytes });
      },
    };
    const { failures } = await backtest(panel, [watched], {
      ...settings(order, [origin]),
      workers,
      resume: { store, version: VERSION },
    });
    const [failure] = failures;
    return writeFold(failure ? { ...kept, error: failure.error.message } : kept);
  },

  async assemble(asked, parts) {
    const order = asked as BacktestOrder;
    const { panel } = await tables(order);
    const folds = new Map([...parts].map(([part, bytes]) => [part, readFold(bytes)]));
    const byKey = new Map([...folds.values()].map(({ key, bytes }) => [key, bytes]));
    const store: FoldStore = {
      load: async (key) => byKey.get(key) ?? null,
      save: async () => undefined,
    };
    const result = await backtest(panel, modelsOf(order).map(failedForecaster(order, folds)), {
      ...settings(order, order.origins),
      resume: { store, version: VERSION },
    });
    if (result.folds.length === 0) {
      const [first] = result.failures;
      throw new CrimecastError(
        'BACKTEST_EMPTY',
        `No model could be tested: ${first!.error.message}`,
      );
    }
    return {
      summary: backtestSummary(result),
      forms: backtestForms(panel, order, result),
    };
  },
};

interface FoldPart {
  key: string;
  bytes: Uint8Array;
  /** Why there is no forecast; null when there is one. */
  error: string | null;
}

async function tables({ crimes, states }: BacktestOrder) {
  const ncrb = await loadNcrb();
  const all = ncrbPanel(ncrb, { boundaries: 'reported', circleFixes: 'high', crimes });
  const wanted = states && new Set(states);
  return {
    panel: wanted ? selectSeries(all, ({ parent }) => wanted.has(parent!)) : all,
    families: new Map(ncrb.districts.map(({ code, family }) => [code, family])),
  };
}

function settings({ horizon, levels, seed }: BacktestOrder, origins: readonly string[]) {
  return {
    origins: origins.map((label) => parsePeriod(label, 'year')),
    ...{ horizon, levels, seed },
  };
}

/** Stands for a model whose folds are done; it is only asked for those that failed. */
function failedForecaster(order: BacktestOrder, folds: ReadonlyMap<string, FoldPart>) {
  return (model: string): Forecaster => {
    const failed = backtestPlan
      .parts(order)
      .filter((part) => foldOf(part).model === model)
      .map((part) => folds.get(part)?.error)
      .find((error) => error);
    return {
      name: model,
      fit: async () => {
        throw new CrimecastError('BACKTEST_FOLD_FAILED', failed ?? 'The fold is not there.');
      },
    };
  };
}

function writeFold({ key, bytes, error }: FoldPart): Uint8Array {
  const head = Buffer.from(`${JSON.stringify({ key, error })}\n`);
  return new Uint8Array(Buffer.concat([head, bytes]));
}

function readFold(bytes: Uint8Array): FoldPart {
  const end = bytes.indexOf(10);
  const head = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString()) as FoldPart;
  return { ...head, bytes: bytes.slice(end + 1) };
}
