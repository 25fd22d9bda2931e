// Before packing: the published evaluation goes into the package, where the server looks for it.
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';

const api = resolve(import.meta.dirname, '..');
cpSync(join(api, '../../docs/accuracy.json'), join(api, 'docs', 'accuracy.json'));
