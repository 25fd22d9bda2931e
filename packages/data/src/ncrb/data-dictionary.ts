/** The README of the folder of tables: what each file and column means. */
export function dataDictionary(heads: number, womenHeads: number): string {
  return `# Data dictionary

Written by \`crimecast ingest\`; do not edit by hand. Recorded cases, India, by police registration
circle and year, from NCRB's *Crime in India* (district-wise IPC crimes) through the India Data Portal.
\`manifest.json\` has the SHA-256, size, rows, source and licence of each file, and of the raw files.
\`QUALITY.md\` tells what is known to be wrong, missing or misleading, and what was done about it;
\`quality.json\` says the same for programs.

All files are UTF-8 CSV with a header; codes are text ("079"); an empty count is a count nobody knows.

| file | one row is | columns |
|---|---|---|
| \`ncrb/ipc.csv\` | a unit in a year | \`year\`; \`unit\` → units.csv; \`source\`: \`table\`, or \`patch\` for a row the published table lost; then ${heads} disjoint crime heads → heads.csv |
| \`ncrb/women.csv\` | the same unit in a year, from the table of crime against women | \`year\`; \`unit\` → units.csv; then ${womenHeads} heads → women-heads.csv. They overlap with the IPC heads: never add them together |
| \`ncrb/women-heads.csv\` | a head of that table | \`head\` (column of women.csv; \`women_\` before it in crimes.csv); \`label\`; \`section\` and act |
| \`ncrb/units.csv\` | a police registration circle | \`unit\` (id); \`name\` (the latest); \`reported_names\` (every spelling, \`|\` between); \`kind\`: \`territorial\`, or \`railway\`, \`metro\`, \`airport\`, \`cyber\`, \`investigation\`, \`pseudo-district\`, \`other\`: filed under a headquarters, no crime of that district; \`state_code\`; \`district_code\` as filed; \`fixed_code\`, \`fix_confidence\` (\`high\` or \`medium\`), \`fix_reason\`: the district it belongs to where NCRB files it elsewhere; \`first_year\`, \`last_year\` |
| \`ncrb/districts.csv\` | a district with territory | \`code\` (LGD); \`name\`; \`state_code\`; \`first_year\`, \`last_year\` with a row; \`family\`: codes of the districts whose sum keeps its borders |
| \`ncrb/states.csv\` | a state or union territory | \`code\`; \`name\`; \`name_hi\` |
| \`ncrb/heads.csv\` | a crime head | \`head\` (column of ipc.csv); \`label\`; \`section\` of the Indian Penal Code; \`category\`, \`group\`, \`subcategory\`; \`chapter\` of NCRB's table |
| \`ncrb/crimes.csv\` | a crime as forecast | \`crime\` (id); \`label\`; \`kind\`: \`core\` (the 20 of the evaluation protocol), \`category\`, \`group\`, \`total\`, \`cyber\`; \`group\` it belongs to; \`sections\` of the Indian Penal Code; \`heads\` summed (\`|\` between); \`note\` |
| \`ncrb/gaps.csv\` | a unit's year that is not what it seems | \`unit\`; \`district_code\`; \`year\`; \`status\`: \`missing\`, or \`structural-zero\` (merged, its cases stand elsewhere); \`reason\` |
| \`ncrb/totals.csv\` | a published national total | \`year\`; \`measure\`: \`ipc\` or a head; \`published\`; \`table\`: the same from ipc.csv |
| \`geo/\` | | see geo/README.md |

Views that are computed when the tables are loaded, not stored: districts (the sum of their territorial
units), families, special units, states, crimes, and the plain panel of the evaluation protocol (all
units as filed, patch rows left out).
`;
}
