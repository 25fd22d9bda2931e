// Two crimes of NCRB's district table as a CSV that a spreadsheet opens safely.
import { PANEL_COLUMNS, panelFromCsv, panelToCsv } from '@crimecast/data';
import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';

const tables = await loadNcrb();
const panel = ncrbPanel(tables, { crimes: ['murder', 'burglary'] });
const csv = panelToCsv(panel);
console.log(csv.split('\n').slice(0, 4).join('\n'));

const again = panelFromCsv(csv, PANEL_COLUMNS, 'year');
console.log(again.series.length === panel.series.length ? 'read back whole' : 'not the same');
