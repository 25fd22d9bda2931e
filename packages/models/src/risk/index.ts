export { elevatedFrom } from './elevated-from.js';
export { ANOMALY_LEVEL, type Anomaly, findAnomalies } from './find-anomalies.js';
export { fitRisk, type RiskOptions } from './fit-risk.js';
export type { FittedRisk, RiskSet } from './fitted-risk.js';
export { loadRisk } from './load-risk.js';
