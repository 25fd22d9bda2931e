import { writeFileSync } from 'node:fs';
import { formatPeriod, type Panel } from '@crimecast/data';
import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';

/** Twenty crimes of all districts, by year. */
export async function core20(): Promise<Panel> {
  return ncrbPanel(await loadNcrb(), { crimes: 'core20' });
}

/** The same as a long table, series after series; a count that is missing has no row. */
export async function writePanel(path: string): Promise<void> {
  const { series, length, start, values, frequency } = await core20();
  const lines = ['area,parent,crime,year,count'];
  series.forEach(({ area, parent, crime }, s) => {
    for (let t = 0; t < length; t++) {
      const count = values[s * length + t]!;
      if (Number.isNaN(count)) continue;
      lines.push(`${area},${parent},${crime},${formatPeriod(start + t, frequency)},${count}`);
    }
  });
  writeFileSync(path, `${lines.join('\n')}\n`);
}
