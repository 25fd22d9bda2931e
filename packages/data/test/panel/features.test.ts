import { describe, expect, it } from 'vitest';
import {
  dataVersion,
  featureColumn,
  featureNames,
  pickSeries,
  rollUp,
  withFeatures,
} from '../../src/index.js';
import { base } from './theft-and-arson.js';

describe('features', () => {
  const carried = withFeatures(base, ({ area }) =>
    area === 'c' ? {} : { code: `0${area}`, __proto__x: 1 },
  );

  it('stay with their series, and sums drop them', () => {
    expect(featureColumn(pickSeries(carried, [3, 0]), 'code')).toEqual([null, '0a']);
    expect(featureNames(carried)).toEqual(['code', '__proto__x']);
    expect(featureNames(rollUp(carried, { areas: 'parent' }))).toEqual([]);
    expect(featureColumn(carried, 'toString')).toEqual([null, null, null, null]);
  });

  it('are part of the data version, and do not change the panel they came from', () => {
    expect(dataVersion(carried)).not.toBe(dataVersion(base));
    expect(base.series[0]).not.toHaveProperty('features');
  });

  it('keep when others are added', () => {
    const more = withFeatures(carried, () => ({ km2: 5 }));
    expect(more.series[0]!.features).toEqual({ code: '0a', __proto__x: 1, km2: 5 });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, true])('are never %s', (value) => {
    expect(() => withFeatures(base, () => ({ x: value as never }))).toThrowError(
      /feature "x" of "a\/theft"/,
    );
  });
});
