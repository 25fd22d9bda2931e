// Fits the default once, in a process of its own, and prints what it took as JSON.
// Usage: node fit-once.mjs COPIES WORKERS; 0 copies take the NCRB panel as it is.
import { createForecaster } from '@crimecast/models/node';
import { realPanel, replicatedPanel } from './replicated-panel.mjs';

/** About a sixteenth of all districts. */
const DISTRICTS = 44;

const [copies, workers] = process.argv.slice(2).map(Number);
const real = await realPanel();
const panel = copies === 0 ? real : replicatedPanel(real, DISTRICTS, copies);
const before = process.cpuUsage();
const start = performance.now();
const fitted = await createForecaster('default').fit(panel, { workers });
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    series: panel.series.length,
    periods: panel.length,
    areas: new Set(panel.series.map(({ area }) => area)).size,
    crimes: new Set(panel.series.map(({ crime }) => crime)).size,
    members: fitted.members,
    seconds,
    processor: (user + system) / 1e6,
    gigabytes: (process.resourceUsage().maxRSS * 1024) / 1e9,
  }),
);
