import { readFileSync } from 'node:fs';
import { join, posix, relative, resolve } from 'node:path';
import { Application } from 'typedoc';

const packages = resolve(import.meta.dirname, '../../packages');

/** The client is told by its README and by the routes of the API: its types are as long as those. */
const LIBRARIES = ['data', 'windows', 'models', 'eval'];

/** A page for every entry point of every library, from its docstrings. */
export async function writeLibraries(out) {
  const entries = LIBRARIES.flatMap(entriesOf);
  const app = await Application.bootstrapWithPlugins({
    entryPoints: entries.map(({ file }) => file),
    tsconfig: join(import.meta.dirname, '../tsconfig.reference.json'),
    plugin: ['typedoc-plugin-markdown'],
    out,
    readme: 'none',
    disableSources: true,
    excludeExternals: true,
    // Types are checked elsewhere.
    skipErrorChecking: true,
    logLevel: 'Error',
    router: 'module',
    groupOrder: ['Functions', 'Classes', 'Variables', '*'],
    hideBreadcrumbs: true,
    hidePageHeader: true,
    useCodeBlocks: true,
    parametersFormat: 'table',
    interfacePropertiesFormat: 'table',
    propertyMembersFormat: 'table',
    typeDeclarationFormat: 'table',
    enumMembersFormat: 'table',
    entryFileName: 'index',
  });
  const project = await app.convert();
  if (!project) throw new Error('TypeDoc could not read the libraries.');
  project.name = 'Libraries';
  const names = new Map(entries.map(({ file, name }) => [moduleOf(file), name]));
  for (const module of project.children ?? []) module.name = names.get(module.name) ?? module.name;
  await app.generateOutputs(project);
}

/** Sources of the entry points that a library has. */
function entriesOf(library) {
  const folder = join(packages, library);
  const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.entries(exports).flatMap(([path, { '@crimecast/source': source } = {}]) =>
    source ? [{ name: posix.join(name, path), file: join(folder, source) }] : [],
  );
}

/** As TypeDoc names it. */
function moduleOf(file) {
  return relative(packages, file)
    .replaceAll('\\', '/')
    .replace(/(\/index)?\.ts$/, '');
}
