// Names every dependency of what is published or run whose licence nobody has agreed to.
import { spawnSync } from 'node:child_process';
import { ROOT } from './toolchain.mjs';

/** Licences that ask for no more than a notice; fonts and data may not be sold by themselves. */
const ALLOWED = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Unlicense'],
  ...['BlueOak-1.0.0', 'OFL-1.1', 'CC-BY-4.0'],
]);

/** Taken as they are, in files of their own, unchanged: that is what these licences ask for. */
const AGREED = {
  '@resvg/resvg-wasm': 'MPL-2.0',
  // Comes with Next.js for pictures, which are not resized here; no image holds it.
  '@img/sharp-libvips-linux-x64': 'LGPL-3.0-or-later',
};

const listed = spawnSync('npx', ['-y', 'pnpm@10.34.9', 'licenses', 'list', '--json', '--prod'], {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
if (listed.status !== 0) {
  process.stderr.write(listed.stderr);
  process.exit(1);
}
const packages = Object.values(JSON.parse(listed.stdout)).flat();
const refused = packages.filter(
  ({ name, license }) => AGREED[name] !== license && !isAllowed(license),
);
for (const { name, versions, license } of refused) {
  console.error(
    `${name} ${versions.join(', ')} is under "${license}"; use another, or agree to it in scripts/check-licences.mjs.`,
  );
}
console.log(`${packages.length} packages, ${refused.length} under licences that nobody agreed to`);
process.exit(refused.length > 0 ? 1 : 0);

/** `A OR B` needs one of them, `A AND B` both; npm packages nest no deeper. */
function isAllowed(licence) {
  const words = licence.replaceAll(/[()]/g, '');
  if (/ OR /i.test(words)) return words.split(/ OR /i).some((one) => ALLOWED.has(one));
  return words.split(/ AND /i).every((one) => ALLOWED.has(one));
}
