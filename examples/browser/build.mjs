// Makes one file of the page and all it needs: node examples/browser/build.mjs [OUT.html], then open it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const [out = join(here, 'forecast.html')] = process.argv.slice(2);
const { outputFiles } = await build({
  entryPoints: [join(here, 'forecast.js')],
  bundle: true,
  minify: true,
  format: 'esm',
  logLevel: 'error',
  write: false,
});
// A closing tag inside a text would end the script.
const program = outputFiles[0].text.replaceAll('</script', '<\\/script');
const page = readFileSync(join(here, 'index.html'), 'utf8').replace(
  '<script type="module" src="forecast.js"></script>',
  () => `<script type="module">${program}</script>`,
);
writeFileSync(out, page);
console.log(`${out}: ${Math.round(page.length / 1000)} kB`);
