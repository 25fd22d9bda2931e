import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { CrimecastError, panelFromArrays, withFeatures } from '../../src/index.js';
import { panelFromParquet, panelToParquet, readParquet } from '../../src/io/parquet/index.js';

const panel = panelFromArrays(
  [
    { area: '079', crime: 'theft', values: [1, Number.NaN, 3] },
    { area: '79', crime: 'theft', values: [0, 5, 2 ** 40] },
  ],
  'month',
  '2024-01',
);
const file = panelToParquet(panel);
const columns = { area: 'place', crime: 'type', time: 'month', value: 'n' };

/** A table as another program would write it. */
function foreign(n: {
  data: unknown[];
  type: 'INT64' | 'INT32' | 'DOUBLE' | 'STRING';
}): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'place', data: ['079', '079'], type: 'STRING' },
        { name: 'type', data: ['theft', 'theft'], type: 'STRING' },
        {
          name: 'month',
          data: [new Date('2024-01-01'), new Date('2024-02-01')],
          type: 'TIMESTAMP',
        },
        { name: 'n', data: n.data as never, type: n.type },
        { name: 'unused', data: [1, 2], type: 'INT32' },
      ],
    }),
  );
}

describe('panelFromParquet', () => {
  it.each(['INT64', 'INT32', 'DOUBLE'] as const)(
    'reads a foreign table of %s counts',
    async (type) => {
      const data = type === 'INT64' ? [5n, 7n] : [5, 7];
      const read = await panelFromParquet(foreign({ data, type }), columns, 'month');
      expect([...read.values]).toEqual([5, 7]);
      expect(read.series[0]).toMatchObject({ area: '079', crime: 'theft' });
    },
  );

  it.each([
    [
      'a number as a name',
      foreign({ data: [5, 7], type: 'INT32' }),
      { area: 'n' },
      /column "n": the name is the number 5/,
    ],
    [
      'a negative count',
      foreign({ data: [5, -7], type: 'INT32' }),
      {},
      /Row 2, column "n": "-7" is negative/,
    ],
    [
      'NaN',
      foreign({ data: [5, Number.NaN], type: 'DOUBLE' }),
      {},
      /Row 2, column "n": "NaN" is not a count/,
    ],
    [
      'a count above 2^53',
      foreign({ data: [5n, 2n ** 60n], type: 'INT64' }),
      {},
      /Row 2.*above 2\^53/,
    ],
    [
      'a column that is not there',
      foreign({ data: [5, 7], type: 'INT32' }),
      { value: 'N' },
      /no column "N"/,
    ],
  ])('refuses %s', async (_, bytes, change, message) => {
    await expect(panelFromParquet(bytes, { ...columns, ...change }, 'month')).rejects.toThrowError(
      message,
    );
  });

  it('asks for a mapping where a file does not carry one', async () => {
    await expect(panelFromParquet(foreign({ data: [5, 7], type: 'INT32' }))).rejects.toThrowError(
      /give columns and frequency/,
    );
  });

  it('reads a file that lies inside other memory, as a Buffer from a socket does', async () => {
    const around = Buffer.concat([Buffer.alloc(7, 1), file, Buffer.alloc(5, 2)]);
    const { records } = await readParquet(around.subarray(7, 7 + file.length));
    expect(records).toEqual((await readParquet(file)).records);
  });

  it('refuses a file cut off at any length', async () => {
    for (let length = 0; length < file.length; length++) {
      await expect(panelFromParquet(file.subarray(0, length))).rejects.toMatchObject({
        code: 'DATA_PARQUET_MALFORMED',
      });
    }
  });

  it('never takes a changed byte for other data', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(file.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const changed = file.slice();
          changed[at]! ^= flip;
          try {
            expect(await panelFromParquet(changed)).toEqual(panel);
          } catch (error) {
            expect(error).toBeInstanceOf(CrimecastError);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['CSV', new TextEncoder().encode('a,b\n1,2\n3,4\n')],
    ['two marks without a file', new TextEncoder().encode('PAR1PAR1PAR1')],
  ])('refuses %s', async (_, bytes) => {
    await expect(panelFromParquet(bytes)).rejects.toMatchObject({ code: 'DATA_PARQUET_MALFORMED' });
  });

  it('refuses more rows than allowed', async () => {
    await expect(readParquet(file, { maxRows: 5 })).rejects.toMatchObject({
      code: 'DATA_TOO_LARGE',
    });
    await expect(readParquet(file, { maxBytes: 5 })).rejects.toMatchObject({
      code: 'DATA_TOO_LARGE',
    });
  });
});

describe('panelToParquet', () => {
  it('refuses a feature of two kinds, or one named like a column', () => {
    const mixed = withFeatures(panel, ({ area }) => ({ zone: area === '79' ? 1 : 'x' }));
    expect(() => panelToParquet(mixed)).toThrowError(/text in some series and a number in others/);
    const taken = withFeatures(panel, () => ({ value: 1 }));
    expect(() => panelToParquet(taken)).toThrowError(/"value" has the name of a column/);
  });

  it.each(['\uFEFFx', 'a\uD800', '\uDC00b'])(
    'refuses the name %j, which would come back as another',
    (area) => {
      const odd = panelFromArrays([{ area, crime: 'theft', values: [1] }], 'year', '2024');
      expect(() => panelToParquet(odd)).toThrowError(
        expect.objectContaining({ code: 'DATA_PANEL_INVALID' }),
      );
    },
  );

  it('carries names of any language and whole surrogate pairs', async () => {
    const named = panelFromArrays([{ area: 'पुणे 🚓', crime: 'é', values: [1] }], 'year', '2024');
    expect((await panelFromParquet(panelToParquet(named))).series).toEqual(named.series);
  });
});
