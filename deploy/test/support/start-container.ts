import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Image } from './build-image.js';

export interface Container {
  readonly child: ChildProcess;
  stderr(): string;
  stdout(): string;
  /** Whether the image's own check of health says yes. */
  healthy(): boolean;
  /** SIGTERM, as an engine sends it; the exit code. */
  stop(): Promise<number | null>;
}

/**
 * Starts the command of an image as a process of this machine.
 * @param env as `docker run --env` gives it; with PATH it is all that the program sees
 * @param command in place of the image's own
 */
export function startContainer(
  image: Image,
  env: Readonly<Record<string, string>>,
  command: readonly string[] = image.command,
): Container {
  const options = {
    cwd: join(image.root, image.workdir),
    env: { PATH: process.env.PATH, ...image.env, ...env },
  };
  const [program, ...args] = command;
  const child = spawn(program!, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = once(child, 'exit');
  return {
    child,
    stdout: () => out,
    stderr: () => err,
    healthy() {
      if (child.exitCode !== null)
        throw new Error(`It ended by itself (${child.exitCode}): ${err}`);
      const [check, ...rest] = image.healthcheck;
      return spawnSync(check!, rest, { ...options, timeout: 5_000 }).status === 0;
    },
    async stop() {
      child.kill('SIGTERM');
      const [code] = await ended;
      return code;
    },
  };
}
