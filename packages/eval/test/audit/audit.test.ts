import { createPanel } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import { audit, backtest, flaggedError, revisions } from '../../src/index.js';
import { meanStub, naiveStub, panelOf, stub } from '../panels.js';

const NONE = Number.NaN;
const panel = panelOf({
  'a/murder': [1, 3, 2, 6],
  'b/murder': [10, 10, 14, 10],
  'a/theft': [100, 90, 80, 60],
});
const code = (code: string) => expect.objectContaining({ code });

describe('revisions', () => {
  it('are log changes of one period between successive origins, by hand', async () => {
    const result = await backtest(panel, [naiveStub], { origins: [2018, 2019], horizon: 2 });
    const [found, ...rest] = revisions(result);
    // Naive for 2020: 3, 10, 90 from 2018; 2, 14, 80 from 2019.
    const changes = [Math.log(3 / 4), Math.log(15 / 11), Math.log(81 / 91)];
    expect(found).toEqual({
      ...{ model: 'naive', time: '2020', from: 2, n: 3 },
      meanLogRevision: expect.closeTo(changes.reduce((sum, c) => sum + Math.abs(c), 0) / 3, 12),
      meanLogShift: expect.closeTo(changes.reduce((sum, c) => sum + c, 0) / 3, 12),
    });
    expect(rest).toEqual([]);
  });

  it('are none for a horizon of 1 or origins that are not neighbours', async () => {
    expect(revisions(await backtest(panel, [naiveStub]))).toEqual([]);
    const apart = await backtest(panel, [naiveStub], { origins: [2017, 2019], horizon: 3 });
    expect(revisions(apart)).toEqual([]);
  });

  it('are null where nothing was forecast', async () => {
    const none = stub('none', { predict: () => NONE });
    const result = await backtest(panel, [none], { origins: [2018, 2019], horizon: 2 });
    expect(revisions(result)[0]).toMatchObject({ n: 0, meanLogRevision: null, meanLogShift: null });
  });
});

describe('flaggedError', () => {
  it('is the share of error in flagged cells, by reason, by hand', async () => {
    const result = await backtest(panel, [naiveStub], { origins: [2019] });
    // Naive errors 4, 4 (murder, mean 4) and 20 (theft).
    const reasonOf = ({ series }: { series: { id: string } }) =>
      series.id === 'a/theft' ? 'split' : series.id === 'b/murder' ? 'redefined' : null;
    expect(flaggedError(result, reasonOf, { model: 'naive' })).toEqual({
      ...{ model: 'naive', cells: 3, flagged: 2, errorShare: 24 / 28 },
      ...{ normalisedShare: 2 / 3, relMae: 1, relMaeWithout: 1 },
      reasons: [
        { reason: 'redefined', cells: 1, normalisedShare: 1 / 3 },
        { reason: 'split', cells: 1, normalisedShare: 1 / 3 },
      ],
    });
  });

  it('says what relMAE would be without them', async () => {
    const result = await backtest(panel, [naiveStub, meanStub], { origins: [2019] });
    const found = flaggedError(result, ({ series }) => (series.crime === 'theft' ? 'x' : null), {
      model: 'mean',
    });
    expect(found.relMaeWithout).toBeCloseTo((1 + 1 / 3) / 2, 12);
    expect(found.relMae).toBeCloseTo((1 + 1 / 3 + 1.5) / 3, 12);
  });

  it('leaves out periods, and is null when nothing is left', async () => {
    const result = await backtest(panel, [naiveStub], { origins: [2019] });
    const found = flaggedError(result, () => 'x', { model: 'naive', exceptTimes: [2020] });
    expect(found).toMatchObject({ cells: 0, errorShare: null, relMae: null, reasons: [] });
  });

  it('refuses an unknown model', async () => {
    const result = await backtest(panel, [naiveStub]);
    expect(() => flaggedError(result, () => null, { model: 'x' })).toThrowError(
      code('EVAL_REFERENCE_UNKNOWN'),
    );
  });
});

describe('audit', () => {
  it('scores one model by parent, size, zeros and the caller’s class', async () => {
    const nested = createPanel({
      ...panel,
      series: panel.series.map((one) => ({ ...one, parent: one.area === 'a' ? 'P' : 'Q' })),
    });
    const result = await backtest(nested, [naiveStub, meanStub], {
      origins: [2018, 2019],
      horizon: 2,
    });
    const found = audit(result, {
      model: 'mean',
      classOf: ({ series }) => (series.area === 'a' ? 'urban' : 'rural'),
      flagOf: ({ time }) => (time === 2020 ? 'odd' : null),
    });
    expect(found.byParent.map(({ group, n }) => [group, n])).toEqual([
      ['P', 6],
      ['Q', 3],
    ]);
    expect(found.byClass.map(({ group, n }) => [group, n])).toEqual([
      ['urban', 6],
      ['rural', 3],
    ]);
    // Of two murder series the larger lies in the upper half, of one theft series in the middle.
    expect(found.bySize.map(({ group }) => group)).toEqual([
      'second quarter',
      'third quarter',
      'largest quarter',
    ]);
    expect(found.byZeros.map(({ group, n }) => [group, n])).toEqual([['never 0', 9]]);
    expect(found.revisions.map(({ model }) => model)).toEqual(['mean']);
    expect(found.flagged!.flagged).toBe(6);
  });

  it('leaves out periods of stress everywhere', async () => {
    const result = await backtest(panel, [naiveStub], { origins: [2018, 2019] });
    const found = audit(result, { model: 'naive', exceptTimes: [2020], flagOf: () => null });
    expect(found.bySize.reduce((sum, { n }) => sum + n, 0)).toBe(3);
    expect(found.flagged!.cells).toBe(3);
  });

  it('has empty parts for what the panel does not have', async () => {
    const found = audit(await backtest(panel, [naiveStub]), { model: 'naive' });
    expect([found.byParent, found.byClass, found.revisions, found.flagged]).toEqual([
      [],
      [],
      [],
      null,
    ]);
  });

  it('refuses an unknown model', async () => {
    const result = await backtest(panel, [naiveStub]);
    expect(() => audit(result, { model: 'x' })).toThrowError(code('EVAL_REFERENCE_UNKNOWN'));
  });
});
