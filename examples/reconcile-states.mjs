// Forecasts districts, their states and the nation so that they add up, with intervals.
import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import { createForecaster } from '@crimecast/models';
import { buildHierarchy, forecastHierarchy, gaps } from '@crimecast/models/reconcile';

const panel = ncrbPanel(await loadNcrb(), { crimes: ['burglary'] });
const hierarchy = buildHierarchy(panel.series, [
  { name: 'nation', of: ({ crime }) => ({ id: `India/${crime}`, area: 'India', crime }) },
  {
    name: 'state',
    of: ({ crime, parent }) => ({ id: `state ${parent}/${crime}`, area: `state ${parent}`, crime }),
  },
]);
const forecaster = createForecaster('ses-log', { intervals: false });
const { series, mean, intervals } = await forecastHierarchy(panel, hierarchy, forecaster, {
  method: 'wls',
  levels: [80],
});
const known = mean.map((value) => (Number.isNaN(value) ? 0 : value));
const off = Math.max(...gaps(hierarchy, known).map(Math.abs));
console.log(`${hierarchy.sums} sums and ${panel.series.length} districts`);
console.log(off < 1e-6 ? 'they add up' : `off by ${off}`);
const { lower, upper } = intervals[0];
console.log(series[0].area, lower[0] < mean[0] && mean[0] < upper[0] ? 'lies in its interval' : '');
