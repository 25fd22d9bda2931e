import { panelFromCsv } from '@crimecast/data';
import { forecastSimple } from '@crimecast/models/simple';

const csv = 'month,borough,type,n\n2024-01,Camden,Theft,812\n2024-02,Camden,Theft,790\n';
const columns = { area: 'borough', crime: 'type', time: 'month', value: 'n' };
globalThis.answer = {
  panelFromCsv,
  forecastSimple,
  values: [...panelFromCsv(csv, columns, 'month').values],
};
