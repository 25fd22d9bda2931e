export { type CalibrationMark, calibrationPlot } from './calibration-plot.js';
export {
  countDensity,
  type Density,
  type DensityCell,
  densityPlot,
} from './density-plot.js';
export { type Dot, type DotPlotOptions, dotPlot } from './dot-plot.js';
export { escapeMarkup } from './escape-markup.js';
export { type Line, type LinePlotOptions, linePlot } from './line-plot.js';
export { countScale, linearScale, type Scale } from './scale.js';
export { PLOT_WIDTH } from './svg-frame.js';
