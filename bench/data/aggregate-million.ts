import { panelLevels } from '@crimecast/data';
import { generatePanel } from '@crimecast/data/sample';

/** 700 areas × 20 crimes × 72 months = 1,008,000 observations, summed to parents and to all. */
export function aggregateMillion(runs: number): {
  ms: number[];
  total: number;
  observations: number;
} {
  const panel = generatePanel({ areas: 700, crimes: 20, length: 72 });
  const ms: number[] = [];
  let total = 0;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const { all } = panelLevels(panel);
    ms.push(performance.now() - start);
    total = all.values.reduce((a, b) => a + b, 0);
  }
  return { ms, total, observations: panel.values.length };
}
