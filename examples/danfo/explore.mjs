// Explores NCRB's district table with danfo.js: largest counts, spread, and a code that stays text.
import { rollUp } from '@crimecast/data';
import { FRAME_COLUMNS, panelFromDataFrame, panelToDataFrame } from '@crimecast/data/danfo';
import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import * as danfo from 'danfojs-node';

const panel = ncrbPanel(await loadNcrb(), { crimes: ['murder'] });

// Sums are made by the panel: danfo's groupby can merge different keys.
const states = panelToDataFrame(rollUp(panel, { areas: 'parent' }), danfo);
const latest = states.query(states.column('time').eq('2022'));
const top = latest.sortValues('value', { ascending: false }).head(3);
console.log('most recorded cases of murder in 2022 in districts, by code of the state:');
for (const [area, , , , value] of top.values) console.log(area, value);

const districts = panelToDataFrame(panel, danfo);
console.log('columns:', districts.columns.join(' '), '· rows:', districts.shape[0]);
console.log('first code:', JSON.stringify(districts.column('area').values[0]));

const again = panelFromDataFrame(districts, FRAME_COLUMNS, 'year');
console.log('same panel again:', String(again.values) === String(panel.values));
