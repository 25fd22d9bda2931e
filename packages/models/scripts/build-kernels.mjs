// Compiles kernels/*.ts to WebAssembly, as modules that carry the bytes, so that loading them needs no file access.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';

const root = join(import.meta.dirname, '..');
/** Committed, so that the sources run without a build. */
const OUT = join(root, 'src/kernels/generated');
const OPTIONS = ['--runtime', 'stub', '--importMemory', '--noAssert', '--noExportMemory'];
const SPEED = ['--optimizeLevel', '3', '--shrinkLevel', '0', '--enable', 'simd'];

/** Text of the module of each kernel by the name of its file. */
export async function compileKernels() {
  const modules = new Map();
  for (const file of readdirSync(join(root, 'kernels')).filter((name) => name.endsWith('.ts'))) {
    let bytes = null;
    const args = [`kernels/${file}`, '--baseDir', root, '--outFile', 'out.wasm'];
    const { error, stderr } = await asc.main([...args, ...OPTIONS, ...SPEED], {
      writeFile(path, contents) {
        if (path.endsWith('.wasm')) bytes = contents;
      },
    });
    if (error || bytes === null) throw new Error(`${file}: ${error?.message}\n${stderr}`);
    const constant = file.slice(0, -3).replaceAll('-', '_').toUpperCase();
    const text = Buffer.from(bytes).toString('base64');
    modules.set(file, `export const ${constant} =\n  '${text}';\n`);
  }
  return modules;
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(OUT, { recursive: true });
  for (const [file, text] of await compileKernels()) writeFileSync(join(OUT, file), text);
}
