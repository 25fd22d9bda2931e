import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRun, encodeRun } from '../../src/run/run-container.js';
import type { TrainedRun } from '../../src/run/trained-run.js';

const RUN: TrainedRun = {
  id: '0123456789abcdef',
  dataVersion: 'feedfacefeedface',
  origin: '2022',
  times: ['2023'],
  levels: [80],
  series: [
    { id: '490/murder', area: '490', crime: 'murder', parent: '27' },
    { id: '079/murder', area: '079', crime: 'murder', parent: '07' },
  ],
  models: [
    {
      id: 'naive',
      version: '0.1.0',
      members: [],
      mean: Float64Array.of(79.4, Number.NaN),
      intervals: [
        { level: 80, lower: Float64Array.of(68, 0), upper: Float64Array.of(92, Number.MAX_VALUE) },
      ],
      fallbacks: [{ series: 1, to: null, reason: 'NO_HISTORY', detail: 'Nothing was observed.' }],
      saved: Uint8Array.of(1, 2, 3),
    },
  ],
  sums: {
    series: [{ id: 'IN/murder', area: 'IN', crime: 'murder' }],
    models: [
      {
        id: 'naive',
        mean: Float64Array.of(79.4),
        intervals: [{ level: 95, lower: Float64Array.of(60), upper: Float64Array.of(99) }],
      },
    ],
  },
  risk: {
    model: 'ensemble',
    from: Float64Array.of(120, Number.NaN),
    probability: Float64Array.of(0.08, Number.NaN),
  },
  past: {
    ...{ model: 'naive', time: '2022', origin: '2021' },
    mean: Float64Array.of(70, Number.NaN),
    intervals: [
      { level: 80, lower: Float64Array.of(60, 0), upper: Float64Array.of(81, Number.MAX_VALUE) },
    ],
  },
  anomalies: {
    ...{ model: 'naive', time: '2022', origin: '2021', level: 95, compared: 2 },
    found: [{ series: 0, value: 99, mean: 70, upper: 90.5 }],
  },
};

describe('a run as bytes', () => {
  it('comes back as it went in, missing means included', () => {
    const back = decodeRun(encodeRun(RUN));
    expect({ ...back, models: [] }).toEqual({ ...RUN, models: [] });
    const [model] = back.models;
    expect(model!.mean).toEqual(RUN.models[0]!.mean);
    expect(model!.intervals).toEqual(RUN.models[0]!.intervals);
    expect(model!.fallbacks).toEqual(RUN.models[0]!.fallbacks);
    expect([...model!.saved]).toEqual([1, 2, 3]);
    expect(back.sums).toEqual(RUN.sums);
    expect(back.risk).toEqual(RUN.risk);
    expect(back.past).toEqual(RUN.past);
    expect(back.anomalies).toEqual(RUN.anomalies);
  });

  it('comes back without risk and anomalies where there are none', () => {
    const back = decodeRun(encodeRun({ ...RUN, risk: null, past: null, anomalies: null }));
    expect(back).toMatchObject({ risk: null, past: null, anomalies: null });
  });

  it('is the same bytes for the same run', () => {
    expect(Buffer.from(encodeRun(RUN)).equals(Buffer.from(encodeRun(RUN)))).toBe(true);
  });

  it('can be read from the middle of a larger buffer', () => {
    const bytes = encodeRun(RUN);
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 3);
    expect(decodeRun(larger.subarray(3, 3 + bytes.length)).id).toBe(RUN.id);
  });

  it('keeps a run without a model and saved bytes of any length', () => {
    expect(decodeRun(encodeRun({ ...RUN, models: [] })).models).toEqual([]);
    for (const size of [0, 1, 7, 8, 9]) {
      const models = [{ ...RUN.models[0]!, saved: new Uint8Array(size).fill(5) }];
      expect(decodeRun(encodeRun({ ...RUN, models })).models[0]!.saved).toHaveLength(size);
    }
  });
});

describe('damaged bytes are refused', () => {
  const bytes = encodeRun(RUN);
  const refused = expect.objectContaining({ code: 'RUN_FILE_CORRUPT' });

  it('when any byte is another', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, change) => {
          const damaged = Uint8Array.from(bytes);
          damaged[at] = damaged[at]! ^ change;
          expect(() => decodeRun(damaged)).toThrow(refused);
        },
      ),
    );
  });

  it('when the end is missing, wherever it is cut', () => {
    for (let size = 0; size < bytes.length; size++) {
      expect(() => decodeRun(bytes.subarray(0, size))).toThrow(refused);
    }
  });

  it('when something follows, and when it is another file', () => {
    expect(() => decodeRun(Buffer.concat([bytes, Buffer.alloc(8)]))).toThrow(refused);
    expect(() => decodeRun(Buffer.from('PK\x03\x04'.repeat(50)))).toThrow(refused);
  });
});
