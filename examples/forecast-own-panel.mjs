// A long CSV of one's own, forecast with ranges: any place, any frequency.
import { panelFromCsv } from '@crimecast/data';
import { createForecaster } from '@crimecast/models';

const months = Array.from({ length: 48 }, (_, i) => {
  const month = `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
  const thefts = 800 + (i % 12 < 6 ? 60 : -60) + ((i * 37) % 23);
  return `${month},Camden,Theft,${thefts}\n${month},Hackney,Theft,${thefts - 300}`;
});
const csv = `month,borough,type,n\n${months.join('\n')}\n`;

const columns = { area: 'borough', crime: 'type', time: 'month', value: 'n' };
const panel = panelFromCsv(csv, columns, 'month');
const fitted = await createForecaster('holt-winters').fit(panel);
const { series, mean, intervals } = await fitted.predict(3, { levels: [80] });
for (const [s, { area }] of series.entries()) {
  for (let step = 0; step < 3; step++) {
    const at = s * 3 + step;
    const [{ lower, upper }] = intervals;
    console.log(`${area} +${step + 1}: ${Math.round(mean[at])} (${lower[at]} to ${upper[at]})`);
  }
}
