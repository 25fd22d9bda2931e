import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = dirname(createRequire(import.meta.url).resolve('crimecast/package.json'));
const bin = join(root, 'bin/crimecast.mjs');

/** Every command with its options, as its own help says them. */
export function writeCommandLine(file) {
  const lines = ['# The command line', ''];
  write([], 2);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, lines.join('\n'));

  function write(path, depth) {
    const help = execFileSync(process.execPath, [bin, ...path, '--help'], { encoding: 'utf8' });
    const title = ['crimecast', ...path].join(' ');
    lines.push(`${'#'.repeat(depth)} ${title}`, '', '```text', help.trimEnd(), '```', '');
    for (const name of commandsOf(help)) write([...path, name], depth + (path.length > 0 ? 1 : 0));
  }
}

function commandsOf(help) {
  const list = /\nCommands:\n([\s\S]*?)(\n\n|$)/.exec(help)?.[1] ?? '';
  return [...list.matchAll(/^ {2}(\S+)/gm)]
    .map(([, name]) => name)
    .filter((name) => name !== 'help');
}
