/** A request that is refused: what is asked, the status and code, and words of the detail. */
export interface Refused {
  name: string;
  url: string;
  status: number;
  code: string;
  says: string[];
}

export const REFUSED_READS: Refused[] = [
  {
    name: 'a series of nothing in particular',
    url: '/v1/series',
    status: 400,
    code: 'PARAMETER_MISSING',
    says: ['?crime=murder', '?district=490'],
  },
  {
    name: 'forecasts of nothing in particular',
    url: '/v1/forecasts?model=naive',
    status: 400,
    code: 'PARAMETER_MISSING',
    says: ['crime', 'district'],
  },
  {
    name: 'a mistyped parameter',
    url: '/v1/series?crme=murder',
    status: 400,
    code: 'PARAMETER_UNKNOWN',
    says: ['"crme"', 'Did you mean "crime"?'],
  },
  {
    name: 'a parameter where none is taken',
    url: '/v1/crimes?x=1',
    status: 400,
    code: 'PARAMETER_UNKNOWN',
    says: ['"x"'],
  },
  {
    name: 'a parameter called like an object property',
    url: '/v1/series?crime=murder&constructor=1',
    status: 400,
    code: 'PARAMETER_UNKNOWN',
    says: ['"constructor"'],
  },
  {
    name: 'a parameter given twice',
    url: '/v1/series?crime=murder&crime=robbery',
    status: 400,
    code: 'REQUEST_INVALID',
    says: ['crime', '["murder","robbery"]', 'once'],
  },
  {
    name: 'an empty crime',
    url: '/v1/series?crime=',
    status: 400,
    code: 'REQUEST_INVALID',
    says: ['crime is ""'],
  },
  {
    name: 'an endless crime',
    url: `/v1/series?crime=${'x'.repeat(5000)}`,
    status: 400,
    code: 'REQUEST_INVALID',
    says: ['at most 100 characters'],
  },
  {
    name: 'a mistyped crime',
    url: '/v1/series?crime=murdr',
    status: 422,
    code: 'CRIME_UNKNOWN',
    says: ['"murdr"', 'Did you mean "murder"?', '/v1/crimes'],
  },
  {
    name: 'a crime called __proto__',
    url: '/v1/series?crime=__proto__',
    status: 422,
    code: 'CRIME_UNKNOWN',
    says: ['"__proto__"'],
  },
  {
    name: 'a district code without its zeros',
    url: '/v1/series?district=79',
    status: 422,
    code: 'DISTRICT_UNKNOWN',
    says: ['"79"', 'Did you mean "079"'],
  },
  {
    name: 'a district by its name',
    url: '/v1/series?district=pune',
    status: 422,
    code: 'DISTRICT_UNKNOWN',
    says: ['Did you mean "490" (Pune)?'],
  },
  {
    name: 'the police cell that is no district',
    url: '/v1/series?district=9999',
    status: 422,
    code: 'DISTRICT_UNKNOWN',
    says: ['"9999"'],
  },
  {
    name: 'an unknown state',
    url: '/v1/districts?state=99',
    status: 422,
    code: 'STATE_UNKNOWN',
    says: ['"99"'],
  },
  {
    name: 'a state by its name',
    url: '/v1/districts?state=maharashtra',
    status: 422,
    code: 'STATE_UNKNOWN',
    says: ['Did you mean "27" (Maharashtra)?'],
  },
  {
    name: 'an unknown model',
    url: '/v1/forecasts?crime=murder&model=mean4',
    status: 422,
    code: 'MODEL_UNKNOWN',
    says: ['"mean4"', 'Did you mean "mean3"?', 'naive'],
  },
  {
    name: 'a district that is not there',
    url: '/v1/districts/000',
    status: 404,
    code: 'DISTRICT_NOT_FOUND',
    says: ['"000"', '/v1/districts'],
  },
  {
    name: 'an address that is not there',
    url: '/v1/distrcts',
    status: 404,
    code: 'ROUTE_NOT_FOUND',
    says: ['Did you mean "/v1/districts"?', '/openapi.json'],
  },
  {
    name: 'a broken percent escape',
    url: '/v1/districts/%E0%A4%A',
    status: 400,
    code: 'REQUEST_INVALID',
    says: ['percent'],
  },
];
