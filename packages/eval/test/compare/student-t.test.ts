import { expect, it } from 'vitest';
import { studentTPValue } from '../../src/compare/student-t.js';

// R 4: 2 * pt(-abs(t), df)
it.each([
  [2, 5, 0.101939478829858],
  [-2, 5, 0.101939478829858],
  [0.3, 1, 0.814452841844515],
  [10, 3, 0.00212839905841415],
  [1.96, 35, 0.0579958674761478],
  [0.001, 200, 0.999203112301139],
  [40, 2, 0.000624414672184741],
  [2, 1e5, 0.0455029634575065],
])('gives the p-value of R for t = %s with %s degrees of freedom', (t, degrees, expected) => {
  expect(studentTPValue(t, degrees)).toBeCloseTo(expected, 10);
});

it('is 1 at 0, 0 at infinity, NaN for NaN', () => {
  expect(studentTPValue(0, 4)).toBe(1);
  expect(studentTPValue(Infinity, 4)).toBe(0);
  expect(studentTPValue(Number.NaN, 4)).toBeNaN();
});
