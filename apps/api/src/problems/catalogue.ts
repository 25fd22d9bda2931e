/** The one table from a problem's code to its status and title (RFC 9457). */
export const PROBLEMS = {
  REQUEST_UNREADABLE: { status: 400, title: 'The request is not HTTP' },
  REQUEST_INVALID: { status: 400, title: 'The request is not valid' },
  PARAMETER_UNKNOWN: { status: 400, title: 'The request has a parameter or field of no meaning' },
  PARAMETER_MISSING: { status: 400, title: 'The request lacks a parameter' },
  BODY_MALFORMED: { status: 400, title: 'The body is not JSON' },
  ROUTE_NOT_FOUND: { status: 404, title: 'There is nothing at this address' },
  DISTRICT_NOT_FOUND: { status: 404, title: 'There is no such district' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'The method does not fit this address' },
  BODY_TOO_LARGE: { status: 413, title: 'The body is too large' },
  MEDIA_TYPE_UNSUPPORTED: { status: 415, title: 'The body is of a type that is not read here' },
  COUNT_INVALID: { status: 422, title: 'A value is not a count' },
  SERIES_TOO_SHORT: { status: 422, title: 'The history is too short for this model' },
  STATE_UNKNOWN: { status: 422, title: 'The state is not known' },
  DISTRICT_UNKNOWN: { status: 422, title: 'The district is not known' },
  CRIME_UNKNOWN: { status: 422, title: 'The crime is not known' },
  MODEL_UNKNOWN: { status: 422, title: 'The model is not known' },
  FREQUENCY_UNSUPPORTED: { status: 422, title: 'The model does not forecast this frequency' },
  HEADERS_TOO_LARGE: { status: 431, title: 'Address and headers are too large' },
  INTERNAL: { status: 500, title: 'The server met an error of its own' },
  RUN_TRAINING: { status: 503, title: 'The forecasts are being made' },
  RUN_FAILED: { status: 503, title: 'The forecasts could not be made' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;
