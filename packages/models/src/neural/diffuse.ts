import type { Panel } from '@crimecast/data';
import { seriesByCrime } from '../log-scale/series-by-crime.js';
import type { AreaGraph } from './area-graph.js';

/**
 * Each number replaced by the mean of the same crime around it at the same time: one step of a
 * random walk over the map. Areas without a known neighbour keep their own number.
 * Source: the diffusion convolution of Li et al. (2018), Diffusion convolutional recurrent neural
 * network, § 2.2.
 * @param values in the layout of `panel.values`; NaN is missing
 */
export function diffuse(panel: Panel, graph: AreaGraph, values: Float64Array): Float64Array {
  const { length, series } = panel;
  const index = new Map(graph.areas.map((area, a) => [area, a]));
  const out = values.slice();
  for (const members of seriesByCrime(panel).values()) {
    const seriesOf = new Int32Array(graph.areas.length).fill(-1);
    const areaOf = members.map((s) => index.get(series[s]!.area) ?? -1);
    members.forEach((s, i) => {
      if (areaOf[i]! >= 0) seriesOf[areaOf[i]!] = s;
    });
    members.forEach((s, i) => {
      const area = areaOf[i]!;
      if (area < 0) return;
      for (let t = 0; t < length; t++) {
        let sum = 0;
        let count = 0;
        for (let n = graph.starts[area]!; n < graph.starts[area + 1]!; n++) {
          const other = seriesOf[graph.near[n]!]!;
          const value = other < 0 ? Number.NaN : values[other * length + t]!;
          if (Number.isNaN(value)) continue;
          sum += value;
          count++;
        }
        if (count > 0) out[s * length + t] = sum / count;
      }
    });
  }
  return out;
}
