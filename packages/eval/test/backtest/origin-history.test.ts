import { until } from '@crimecast/data';
import { expect, it } from 'vitest';
import { originHistory } from '../../src/backtest/origin-history.js';
import { backtest } from '../../src/index.js';
import { naiveStub, panelOf } from '../panels.js';

const NONE = Number.NaN;
const panel = panelOf({
  'a/murder': [9, 1, 2, 6],
  'b/murder': [0, null, 4, null],
  'c/murder': [0, 0, 0, 5],
  'd/murder': [null, null, null, 1],
});

it('is the mean of the last three known periods and the share of zeros', () => {
  const { level, zeroShare } = originHistory(panel);
  expect([...level]).toEqual([3, 2, 5 / 3, 1]);
  expect([...zeroShare]).toEqual([0, 0.5, 0.75, 0]);
});

it('is NaN where nothing was ever known', () => {
  const { level, zeroShare, scales } = originHistory(until(panel, 2019));
  expect([level[3], zeroShare[3], scales.absolute[3]]).toEqual([NONE, NONE, NONE]);
});

it('of a backtest knows nothing of the time after its origin', async () => {
  const changed = panelOf({
    'a/murder': [9, 1, 2, 600],
    'b/murder': [0, null, 4, 7],
    'c/murder': [0, 0, 0, null],
    'd/murder': [null, null, null, 44],
  });
  const options = { origins: [2018, 2019] };
  const [one, other] = [
    await backtest(panel, [naiveStub], options),
    await backtest(changed, [naiveStub], options),
  ];
  expect(one.history).toEqual(other.history);
  expect(one.scales).toEqual(other.scales);
  expect(one.history).toHaveLength(2);
});
