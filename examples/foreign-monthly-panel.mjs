// A monthly table from anywhere into a panel, checked row by row, and summed over its areas.
import { inspectCsv, panelFromCsv, rollUp, seriesValues } from '@crimecast/data';

const csv = `month,borough,type,n
2024-01,Camden,Theft,812
2024-02,Camden,Theft,790
2024-01,Camden,Arson,3
2024-02,Camden,Arson,"1,002"
2024-01,Hackney,Theft,655
2024-02,Hackney,Theft,
`;
const columns = { area: 'borough', crime: 'type', time: 'month', value: 'n' };

const report = inspectCsv(csv, columns, 'month');
console.log(`${report.accepted} of ${report.rows} rows are good`);
for (const problem of report.problems) console.log(problem.message);

const mended = csv.replace('"1,002"', '1');
const panel = panelFromCsv(mended, { ...columns, missing: [''] }, 'month');
const city = rollUp(panel, { areas: 'all' });
for (const [s, { crime }] of city.series.entries()) {
  console.log(crime, [...seriesValues(city, s)]);
}
