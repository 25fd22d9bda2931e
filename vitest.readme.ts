import ts from 'typescript';

/** The blocks of code in a README that are in one language, as they stand. */
export function codeBlocks(markdown: string, language: 'js' | 'ts'): string[] {
  const blocks = markdown.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'));
  return [...blocks].map((match) => match[1]!);
}

/**
 * Runs a block of a README.
 * @param modules what its imports get, by name; any other import fails
 * @param globals what stands in place of globals of the same names
 */
export async function runBlock(
  block: string,
  modules: Record<string, () => Promise<unknown>>,
  globals: Record<string, unknown> = {},
): Promise<void> {
  const source = block
    .replace(/^import \* as (\w+) from '([^']+)'/gm, "const $1 = await load('$2')")
    .replace(/^import \{([^}]+)\} from '([^']+)'/gm, "const {$1} = await load('$2')");
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const code = ts.transpileModule(source, { compilerOptions: options }).outputText;
  const load = async (name: string) => {
    const module = modules[name];
    if (!module) throw new Error(`The block imports "${name}", which is not given to it.`);
    return module();
  };
  const names = ['load', ...Object.keys(globals)];
  await new AsyncFunction(...names, code)(load, ...Object.values(globals));
}

const AsyncFunction = (async () => undefined).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<void>;
