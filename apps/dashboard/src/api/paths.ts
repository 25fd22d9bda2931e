/** The API's paths this dashboard reads, the same on the server and through the proxy. */
export const paths = {
  ready: '/health/ready',
  districts: '/v1/districts',
  crimes: '/v1/crimes',
  models: '/v1/models',
  dataset: '/v1/dataset',
  quality: '/v1/dataset/quality',
  search: (q: string) => `/v1/districts?${new URLSearchParams({ q })}`,
  district: (code: string) => `/v1/districts/${encodeURIComponent(code)}`,
  series: (query: Query) => `/v1/series?${parameters(query)}`,
  forecasts: (query: Query) => `/v1/forecasts?${parameters(query)}`,
};

type Query = { crime?: string; district?: string; model?: string };

function parameters(query: Query): string {
  return new URLSearchParams(query).toString();
}
