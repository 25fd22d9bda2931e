import { cpSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import dockerignore from '@balena/dockerignore';
import { ROOT, textOf } from './root.js';

/** What `.dockerignore` lets into a build, in the order of the folders. */
export function contextFiles(): string[] {
  const kept = dockerignore().add(textOf('.dockerignore')).createFilter();
  const files: string[] = [];
  const visit = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const name = relative(ROOT, path);
      if (!kept(name)) continue;
      if (entry.isDirectory()) visit(path);
      else files.push(name);
    }
  };
  visit(ROOT);
  return files;
}

/** Copies what a build would be given into a folder. */
export function copyContext(folder: string): void {
  for (const file of contextFiles()) cpSync(join(ROOT, file), join(folder, file));
}
