// Writes reference/ from the code: a page per entry point of the libraries, one for the API's routes, one for the command line.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeApi } from './write-api.mjs';
import { writeCommandLine } from './write-command-line.mjs';
import { writeLibraries } from './write-libraries.mjs';

const out = resolve(import.meta.dirname, '../reference');
rmSync(out, { recursive: true, force: true });
await writeLibraries(join(out, 'libraries'));
await writeApi(join(out, 'api.md'));
writeCommandLine(join(out, 'command-line.md'));
