import { describe, expect, it } from 'vitest';
import { lossOf } from '../../src/boosting/loss.js';
import { fitBoosting, importance, predict } from '../../src/trees/index.js';
import { namedRows, squaredError } from '../trees/regression-rows.js';
import { numbers } from '../trees/rows.js';

const train = namedRows(1500);
const unseen = namedRows(600, 4, 77);

describe('losses', () => {
  it.each(['l2', 'poisson', 'l1', { quantile: 0.2 }] as const)(
    'of %j have the derivatives that differences show',
    (name) => {
      const loss = lossOf(name);
      const data = { targets: Float64Array.of(0, 3, 1), weights: Float64Array.of(1, 2, 0.5) };
      const raw = Float64Array.of(0.4, -0.3, 1.7);
      const [slopes, curves] = [new Float64Array(3), new Float64Array(3)];
      loss.derive(raw, data, slopes, curves);
      const at = (i: number, step: number) =>
        3.5 *
        loss.mean(
          raw.map((r, k) => (k === i ? r + step : r)),
          data,
        );
      for (let i = 0; i < 3; i++) {
        expect(slopes[i]).toBeCloseTo((at(i, 1e-5) - at(i, -1e-5)) / 2e-5, 5);
        if (name !== 'l2' && name !== 'poisson') continue;
        expect(curves[i]).toBeCloseTo((at(i, 1e-3) - 2 * at(i, 0) + at(i, -1e-3)) / 1e-6, 4);
      }
    },
  );

  it.each(['l3', '', null, undefined, { quantile: 0 }, { quantile: 1 }, { quantile: Number.NaN }])(
    'refuse %j',
    async (loss) => {
      const error = expect.objectContaining({ code: 'MODEL_OPTIONS_INVALID' });
      expect(() => lossOf(loss as 'l1')).toThrowError(error);
    },
  );
});

describe('fitBoosting', () => {
  it('learns what can be learned, and forecasts rows it has not seen', async () => {
    const model = await fitBoosting(train, { trees: 60 });
    const flat = squaredError(
      unseen.targets.map(() => 0.5),
      unseen,
    );
    expect(squaredError(predict(model, unseen), unseen)).toBeLessThan(0.1 * flat);
    const [a, b, c] = importance(model);
    expect(a!.value + b!.value).toBeGreaterThan(50 * c!.value);
  });

  it('changes nothing that it was given, and gives the same trees again', async () => {
    const once = await fitBoosting(train, { trees: 5 });
    expect(train).toEqual(namedRows(1500));
    expect(await fitBoosting(train, { trees: 5 })).toEqual(once);
  });

  it.each([0.1, 0.5, 0.9])('for quantile %d lies above as many', async (quantile) => {
    const model = await fitBoosting(train, { loss: { quantile }, trees: 60, tree: { leaf: 40 } });
    const values = predict(model, unseen);
    let [below, weight] = [0, 0];
    for (const [row, value] of values.entries()) {
      weight += unseen.weights[row]!;
      if (unseen.targets[row]! <= value) below += unseen.weights[row]!;
    }
    expect(Math.abs(below / weight - quantile)).toBeLessThan(0.07);
  });

  it('for Poisson finds rates, and they add up to what there was', async () => {
    const next = numbers(8);
    const rows = namedRows(1200, 2, 3);
    const rate = (row: number) => Math.exp(0.4 * rows.features[row]! - 0.5);
    const targets = rows.targets.map((_, row) => {
      let [count, left] = [0, Math.exp(-rate(row)) / next()];
      for (; left < 1 && count < 200; left /= next()) count++;
      return count;
    });
    const made = { ...rows, targets, weights: new Float64Array(1200).fill(1) };
    const model = await fitBoosting(made, { loss: 'poisson', trees: 40 });
    const values = predict(model, made);
    const sum = (numbers: Float64Array) => numbers.reduce((a, b) => a + b, 0);
    expect(sum(values) / sum(targets)).toBeCloseTo(1, 1);
    const error = values.reduce((all, value, row) => all + Math.abs(value - rate(row)), 0) / 1200;
    const flat = values.reduce((all, _, row) => all + Math.abs(sum(targets) / 1200 - rate(row)), 0);
    expect(error).toBeLessThan((0.4 * flat) / 1200);
    expect(values.every((value) => value > 0)).toBe(true);
  });

  it.each([
    ['a count below 0', [1, -1, 2]],
    ['nothing but zeros', [0, 0, 0]],
  ])('for Poisson refuses %s', async (_, targets) => {
    const rows = { names: ['a'], features: [1, 2, 3], targets };
    const error = expect.objectContaining({ code: 'MODEL_ROWS_INVALID' });
    await expect(fitBoosting(rows, { loss: 'poisson' })).rejects.toThrowError(error);
  });

  it.each(['l2', 'l1', 'poisson'] as const)('of %s is flat for a constant target', async (loss) => {
    for (const constant of [1e-8, 7.7, 1e12]) {
      const rows = { ...namedRows(60), targets: new Float64Array(60).fill(constant) };
      const model = await fitBoosting(rows, { loss, trees: 3, tree: { leaf: 2 } });
      expect([...model.trees.feature]).toEqual([-1, -1, -1]);
      for (const value of predict(model, rows)) expect(value / constant).toBeCloseTo(1, 9);
    }
  });

  it('ends with the reason of its signal', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(fitBoosting(train, { signal })).rejects.toThrowError('enough');
  });

  it.each([
    ['rate', { rate: 0 }],
    ['tree.leaves', { tree: { leaves: 0 } }],
    ['tree.leaf', { tree: { leaf: 0.5 } }],
    ['tree.l2', { tree: { l2: -1 } }],
    ['categories', { categories: ['nope'] }],
    ['stop.patience', { stop: { validation: 0.2, patience: 0 } }],
    ['stop.validation', { stop: { validation: 1 } }],
    ['stop.validation', { stop: { validation: Number.NaN } }],
  ])('refuses a bad %s, naming it', async (name, options) => {
    const message = expect.stringContaining(`"${name}"`);
    const error = expect.objectContaining({ code: 'MODEL_OPTIONS_INVALID', message });
    await expect(fitBoosting(train, options)).rejects.toThrowError(error);
  });
});

describe('early stopping', () => {
  const noise = namedRows(400, 2);
  const next = numbers(77);
  const rows = { ...noise, targets: noise.targets.map((y) => 0.1 * y + 3 * (next() - 0.5)) };

  it('keeps the trees up to the smallest loss on the last rows, and no more', async () => {
    const stop = { validation: 0.25, patience: 5 };
    const model = await fitBoosting(rows, { trees: 300, rate: 0.2, tree: { leaf: 5 }, stop });
    const losses = [...model.validation!];
    const best = losses.indexOf(Math.min(...losses)) + 1;
    expect(model.trees.starts).toHaveLength(best + 1);
    expect(losses).toHaveLength(best + 5);
    const kept = [...Array(400).keys()].slice(300);
    const features = Float64Array.from(
      [0, 1].flatMap((c) => kept.map((r) => rows.features[c * 400 + r]!)),
    );
    const values = predict(model, { names: rows.names, features });
    let [sum, weight] = [0, 0];
    kept.forEach((r, i) => {
      sum += (rows.weights[r]! * (values[i]! - rows.targets[r]!) ** 2) / 2;
      weight += rows.weights[r]!;
    });
    expect(sum / weight).toBeCloseTo(losses[best - 1]!, 10);
  });

  it('does not let the last rows into the trees', async () => {
    const stop = { validation: 0.25, patience: 1000 };
    const shifted = rows.targets.map((y, r) => (r < 300 ? y : y + 50));
    const [one, other] = await Promise.all(
      [rows, { ...rows, targets: shifted }].map((data) => fitBoosting(data, { trees: 1, stop })),
    );
    expect(other!.trees).toEqual(one!.trees);
    expect(other!.base).toBe(one!.base);
  });

  it('takes rows of its own, and refuses other columns', async () => {
    const stop = { validation: namedRows(100, 2, 9) };
    const model = await fitBoosting(rows, { trees: 20, stop });
    expect(model.validation!.length).toBeGreaterThan(0);
    const error = expect.objectContaining({ code: 'MODEL_FEATURES_MISMATCH' });
    const other = { validation: namedRows(100, 3, 9) };
    await expect(fitBoosting(rows, { stop: other })).rejects.toThrowError(error);
  });
});

describe('categories', () => {
  const many = 40;
  const features = Float64Array.from({ length: 400 }, (_, r) => (r * 7) % many);
  const targets = features.map((category) => (category * 13) % 5);
  const rows = { names: ['crime'], features, targets };

  it('are told apart by one cut where numbers need many', async () => {
    const options = { trees: 1, rate: 1, tree: { leaves: 5, leaf: 1 } };
    const cut = predict(await fitBoosting(rows, { ...options, categories: ['crime'] }), rows);
    for (const [row, value] of cut.entries()) expect(value).toBeCloseTo(targets[row]!, 6);
    const line = predict(await fitBoosting(rows, options), rows);
    expect(line.some((value, row) => Math.abs(value - targets[row]!) > 0.5)).toBe(true);
  });

  it('that are new go with the larger side', async () => {
    const few = { names: ['c'], features: [0, 0, 0, 1, 1], targets: [5, 5, 5, 1, 1] };
    const options = { trees: 1, rate: 1, tree: { leaves: 2, leaf: 1 }, categories: ['c'] };
    const model = await fitBoosting(few, options);
    const asked = { names: ['c'], features: [0, 1, 2, 250, -1, 0.5, 1e12] };
    const values = [...predict(model, asked)].map((value) => Math.round(value));
    expect(values).toEqual([5, 1, 5, 5, 5, 5, 5]);
  });

  it.each([-1, 0.5, 255, 1e9])('refuse %d in training, naming column and row', async (bad) => {
    const broken = { ...rows, features: features.map((x, i) => (i === 9 ? bad : x)) };
    const message = expect.stringMatching(/"crime" of row 9/);
    const error = expect.objectContaining({ code: 'MODEL_ROWS_INVALID', message });
    await expect(fitBoosting(broken, { categories: ['crime'] })).rejects.toThrowError(error);
  });
});
