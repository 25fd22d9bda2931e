import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { copyContext } from './build-context.js';
import { listOf, readDockerfile, type Stage, type Step } from './read-dockerfile.js';

/** What a container would be started from. */
export interface Image {
  /** The folder that stands for `/`. */
  readonly root: string;
  readonly workdir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly command: readonly string[];
  readonly healthcheck: readonly string[];
}

/** Variables by which this machine finds programs and its registry. */
const OF_THE_MACHINE = ['PATH', 'HOME', 'NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'HTTPS_PROXY'];

interface Built {
  root: string;
  workdir: string;
  env: Record<string, string>;
}

/**
 * Does what Dockerfiles say without an engine: a folder stands for each stage's `/`, RUN is run by
 * `sh` in the folder of WORKDIR with the variables of ENV alone, and steps that two files begin with
 * are done once. The base image is this machine, and owners of files are not changed; what would
 * need either is refused.
 */
export function imageBuilder(paths: readonly string[]): {
  build(path: string): Image;
  remove(): Promise<void>;
} {
  const shared = sharedLayers(paths);
  const scratch = mkdtempSync(join(tmpdir(), 'crimecast-images-'));
  const context = join(scratch, 'context');
  copyContext(context);
  /** By all steps so far: the state after them. */
  const layers = new Map<string, Built>();
  let folders = 0;
  const newRoot = () => join(scratch, `stage-${++folders}`);

  function buildStage(stage: Stage, others: ReadonlyMap<string, Built>): Built {
    let built: Built = { root: newRoot(), workdir: '/', env: {} };
    mkdirSync(built.root);
    const known = stage.steps.findLastIndex((_, at) => layers.has(keyOf(stage, at)));
    if (known >= 0) built = copyOf(layers.get(keyOf(stage, known))!, newRoot());
    for (const [at, step] of stage.steps.entries()) {
      if (at <= known) continue;
      perform(step, built, context, others);
      if (shared.has(keyOf(stage, at))) layers.set(keyOf(stage, at), copyOf(built, newRoot()));
    }
    return built;
  }

  return {
    build(path) {
      const stages = new Map<string, Built>();
      let last: Built | undefined;
      let steps: readonly Step[] = [];
      for (const stage of readDockerfile(path)) {
        last = buildStage(stage, stages);
        if (stage.name) stages.set(stage.name, last);
        steps = stage.steps;
      }
      const said = (keyword: string) => listOf(steps.findLast((step) => step.keyword === keyword)!);
      return { ...last!, command: said('CMD'), healthcheck: said('HEALTHCHECK') };
    },
    remove: () => rm(scratch, { recursive: true, force: true }),
  };
}

/** The longest beginnings that a stage has in common with one of another file, if something is run in them. */
function sharedLayers(paths: readonly string[]): Set<string> {
  const stages = paths.flatMap(readDockerfile);
  const keys = (stage: Stage) => stage.steps.map((_, at) => keyOf(stage, at));
  const all = stages.flatMap(keys);
  const isShared = (key: string) => all.filter((other) => other === key).length > 1;
  const ends = stages.flatMap((stage) => {
    const end = keys(stage).findLastIndex(isShared);
    const isRun = stage.steps.slice(0, end + 1).some(({ keyword }) => keyword === 'RUN');
    return isRun ? [keyOf(stage, end)] : [];
  });
  return new Set(ends);
}

function keyOf({ base, steps }: Stage, upTo: number): string {
  const said = steps.slice(0, upTo + 1).map(({ keyword, flags, text }) => [keyword, flags, text]);
  return JSON.stringify([base, said]);
}

/** A copy by hard links: what comes later adds and removes files, and changes none in place. */
function copyOf(built: Built, root: string): Built {
  const { status } = spawnSync('cp', ['-al', built.root, root], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${built.root} could not be copied to ${root}.`);
  return { ...built, root, env: { ...built.env } };
}

function perform(
  step: Step,
  built: Built,
  context: string,
  others: ReadonlyMap<string, Built>,
): void {
  if (step.keyword === 'WORKDIR') {
    built.workdir = step.text;
    mkdirSync(join(built.root, built.workdir), { recursive: true });
  } else if (step.keyword === 'ENV') Object.assign(built.env, variables(step));
  else if (step.keyword === 'COPY') {
    const from = step.flags.from === undefined ? context : others.get(step.flags.from)!.root;
    copy(step, from, join(built.root, built.workdir));
  } else if (step.keyword === 'RUN') run(step.text, built);
  else if (!['USER', 'EXPOSE', 'HEALTHCHECK', 'CMD'].includes(step.keyword)) {
    throw new Error(
      `The check of images does not know ${step.keyword}; teach it in build-image.ts.`,
    );
  }
}

/** Sources that are folders give what is in them, as COPY does. */
function copy({ words }: Step, from: string, into: string): void {
  const target = join(into, words.at(-1)!);
  const options = { recursive: true, verbatimSymlinks: true };
  for (const source of words.slice(0, -1)) {
    const path = join(from, source);
    if (!statSync(path).isDirectory()) {
      cpSync(path, target.endsWith('/') ? join(target, basename(path)) : target, options);
      continue;
    }
    mkdirSync(target, { recursive: true });
    for (const name of readdirSync(path)) cpSync(join(path, name), join(target, name), options);
  }
}

function run(command: string, { root, workdir, env }: Built): void {
  if (/(^|[\s=])\//.test(command)) throw new Error(`RUN names an absolute path: ${command}`);
  const ofMachine = OF_THE_MACHINE.filter((name) => process.env[name] !== undefined);
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: join(root, workdir),
    env: { ...Object.fromEntries(ofMachine.map((name) => [name, process.env[name]!])), ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return;
  throw new Error(`RUN ${command}\n${stdout.slice(-4_000)}\n${stderr.slice(-4_000)}`);
}

function variables({ words }: Step): Record<string, string> {
  return Object.fromEntries(
    words.map((word) => {
      const at = word.indexOf('=');
      if (at < 1 || word.includes('$')) throw new Error(`ENV ${word} is not NAME=value.`);
      return [word.slice(0, at), word.slice(at + 1)];
    }),
  );
}
