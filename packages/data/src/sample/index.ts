export { type GeneratePanelOptions, generatePanel } from './generate-panel.js';
export {
  type GeneratedSeries,
  type GenerateOptions,
  generateSeries,
  type SeriesStructure,
} from './generate-series.js';
export { loadSample } from './load-sample.js';
