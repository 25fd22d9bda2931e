const ONE = { values: [25, 30, 28] };
/** Predictions that are refused: the body, the status and code, and words of the detail. */
export const REFUSED_PREDICTIONS: {
  name: string;
  body: unknown;
  status: number;
  code: string;
  says: string[];
}[] = [
  ...[null, -1, 2.5, '7', true, {}, 1e21].map((value) => ({
    name: `the value ${JSON.stringify(value)}`,
    body: { series: [ONE, { id: 'mine', values: [25, value, 28] }], model: 'naive' },
    status: 422,
    code: 'COUNT_INVALID',
    says: ['series[1].values[1]', '"mine"', 'whole number'],
  })),
  {
    name: 'the value 1e999',
    body: '{"series":[{"values":[25,1e999]}]}',
    status: 422,
    code: 'COUNT_INVALID',
    says: ['series[0].values[1] is Infinity'],
  },
  {
    name: 'NaN',
    body: '{"series":[{"values":[25,NaN]}]}',
    status: 400,
    code: 'BODY_MALFORMED',
    says: ['not JSON'],
  },
  { name: 'half a body', body: '{"series":', status: 400, code: 'BODY_MALFORMED', says: ['JSON'] },
  {
    name: 'a forbidden key',
    body: '{"__proto__":{"x":1}}',
    status: 400,
    code: 'BODY_KEY_FORBIDDEN',
    says: ['"__proto__"', 'remove it'],
  },
  { name: 'an empty body', body: '', status: 400, code: 'BODY_MALFORMED', says: ['JSON'] },
  { name: 'a list', body: [1], status: 400, code: 'REQUEST_INVALID', says: ['JSON object'] },
  { name: 'null', body: 'null', status: 400, code: 'REQUEST_INVALID', says: ['JSON object'] },
  {
    name: 'no series at all',
    body: {},
    status: 400,
    code: 'PARAMETER_MISSING',
    says: ['series is missing'],
  },
  {
    name: 'an empty list of series',
    body: { series: [] },
    status: 400,
    code: 'REQUEST_INVALID',
    says: ['series is []', 'at least 1'],
  },
  {
    name: '101 series',
    body: { series: Array(101).fill(ONE) },
    status: 400,
    code: 'REQUEST_INVALID',
    says: ['at most 100'],
  },
  {
    name: 'a series without values',
    body: { series: [{ id: 'mine' }] },
    status: 400,
    code: 'PARAMETER_MISSING',
    says: ['series[0].values', '"mine"', 'is missing'],
  },
  {
    name: 'an empty series',
    body: { series: [{ values: [] }] },
    status: 400,
    code: 'REQUEST_INVALID',
    says: ['series[0].values is []', 'at least 1'],
  },
  {
    name: '10,001 values',
    body: { series: [{ values: Array(10_001).fill(1) }] },
    status: 400,
    code: 'REQUEST_INVALID',
    says: ['at most 10,000'],
  },
  ...[0, 11, 1.5, '2', null].map((horizon) => ({
    name: `horizon ${JSON.stringify(horizon)}`,
    body: { series: [ONE], horizon },
    status: 400,
    code: 'REQUEST_INVALID',
    says: ['horizon is', 'from 1 to 10'],
  })),
  ...[0, 100, -5, '80'].map((level) => ({
    name: `level ${JSON.stringify(level)}`,
    body: { series: [ONE], levels: [level] },
    status: 400,
    code: 'REQUEST_INVALID',
    says: ['levels[0] is', 'above 0 and below 100'],
  })),
  {
    name: 'an unknown field',
    body: { series: [ONE], horizn: 1 },
    status: 400,
    code: 'PARAMETER_UNKNOWN',
    says: ['"horizn"', 'Did you mean "horizon"?'],
  },
  {
    name: 'an unknown field of a series',
    body: { series: [{ ...ONE, distrct: '490' }] },
    status: 400,
    code: 'PARAMETER_UNKNOWN',
    says: ['"distrct"', 'Did you mean "district"?'],
  },
  {
    name: 'an unknown crime',
    body: { series: [{ ...ONE, crime: 'murders' }], model: 'naive' },
    status: 422,
    code: 'CRIME_UNKNOWN',
    says: ['"murders"', 'Did you mean "murder"?'],
  },
  {
    name: 'an unknown district',
    body: { series: [{ ...ONE, district: '79' }], model: 'naive' },
    status: 422,
    code: 'DISTRICT_UNKNOWN',
    says: ['Did you mean "079"'],
  },
  {
    name: 'an unknown model',
    body: { series: [ONE], model: 'niave' },
    status: 422,
    code: 'MODEL_UNKNOWN',
    says: ['"niave"', 'Did you mean "naive"?'],
  },
  {
    name: 'an unknown frequency',
    body: { series: [ONE], frequency: 'monthly' },
    status: 400,
    code: 'REQUEST_INVALID',
    says: ['frequency is "monthly"', 'month'],
  },
  {
    name: 'a series too short for its model',
    body: {
      series: [{ id: 'mine', values: [5, 6] }],
      frequency: 'month',
      model: 'seasonal-naive',
    },
    status: 422,
    code: 'SERIES_TOO_SHORT',
    says: ['series[0]', '"mine"', '2 counts', '12'],
  },
];
