import { describe, expect, it } from 'vitest';
import { clipGradients } from '../../src/tfjs/clip-gradients.js';

describe('clipGradients', () => {
  it('shortens all together to the limit and tells the length before', () => {
    const [a, b] = [Float64Array.of(3), Float64Array.of(0, 4)];
    expect(clipGradients([a, b], 1)).toBe(5);
    expect([a[0], b[0], b[1]]).toEqual([expect.closeTo(0.6), 0, expect.closeTo(0.8)]);
  });

  it('leaves shorter ones and zeros', () => {
    const a = Float64Array.of(0.3, 0.4);
    clipGradients([a, new Float64Array(2)], 1);
    expect([...a]).toEqual([0.3, 0.4]);
    expect(clipGradients([], 1)).toBe(0);
  });
});
