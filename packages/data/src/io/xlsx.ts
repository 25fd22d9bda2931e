export { readXlsxRows, type XlsxCell, type XlsxOptions } from './read-xlsx.js';
export { readXlsxRecords, type XlsxTableOptions } from './read-xlsx-records.js';
