import { DockerfileParser, type ModifiableInstruction } from 'dockerfile-ast';
import { textOf } from './root.js';

export const APPS = ['api', 'worker', 'dashboard'] as const;
export type App = (typeof APPS)[number];

export interface Step {
  readonly keyword: string;
  /** All that stands after the keyword and its flags, on one line. */
  readonly text: string;
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string>>;
}

export interface Stage {
  readonly base: string;
  readonly name: string | null;
  readonly steps: readonly Step[];
}

export function dockerfileOf(app: App): string {
  return `Dockerfile.${app}`;
}

/** The stages of a Dockerfile in their order. */
export function readDockerfile(path: string): Stage[] {
  const stages: { base: string; name: string | null; steps: Step[] }[] = [];
  for (const instruction of DockerfileParser.parse(textOf(path)).getInstructions()) {
    const keyword = instruction.getKeyword();
    const words = instruction.getArguments().map((argument) => argument.getValue());
    if (keyword === 'FROM') {
      stages.push({ base: words[0]!, name: words[2] ?? null, steps: [] });
      continue;
    }
    const flags = (instruction as ModifiableInstruction).getFlags?.() ?? [];
    stages.at(-1)!.steps.push({
      keyword,
      text: instruction.getArgumentsContent() ?? '',
      words,
      flags: Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? ''])),
    });
  }
  return stages;
}

/** What an instruction in JSON form says, like that of CMD. */
export function listOf({ keyword, text }: Step): string[] {
  const list: unknown = JSON.parse(text.replace(/^CMD\s+/, ''));
  if (Array.isArray(list) && list.every((item) => typeof item === 'string')) return list;
  throw new Error(`${keyword} is not a list of texts: ${text}`);
}
