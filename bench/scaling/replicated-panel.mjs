import { createPanel } from '@crimecast/data';
import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';

/** How far the copies of a count lie apart, on logs. */
const NOISE = 0.1;

/** The NCRB panel: twenty crimes of every district. */
export const realPanel = async () => ncrbPanel(await loadNcrb());

/**
 * Some districts of the NCRB panel, evenly over its list, `copies` times: each copy is a district
 * of its own in a state of its own, its counts moved by noise. The same every time.
 */
export function replicatedPanel(panel, districts, copies) {
  const areas = [...new Set(panel.series.map(({ area }) => area))];
  const every = areas.length / districts;
  const kept = new Set(Array.from({ length: districts }, (_, i) => areas[Math.floor(i * every)]));
  const series = [];
  const values = [];
  const noise = normals(1);
  for (let copy = 0; copy < copies; copy++) {
    for (const [s, one] of panel.series.entries()) {
      if (!kept.has(one.area)) continue;
      const as = (name) => `${name}-${copy}`;
      series.push({ ...one, id: as(one.id), area: as(one.area), parent: as(one.parent ?? '') });
      for (const count of panel.values.subarray(s * panel.length, (s + 1) * panel.length)) {
        values.push(copy === 0 ? count : Math.round(count * Math.exp(NOISE * noise())));
      }
    }
  }
  return createPanel({ ...panel, series, values: Float64Array.from(values) });
}

/** Box and Muller's normal numbers from a linear congruential stream. */
function normals(seed) {
  let state = seed >>> 0;
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
