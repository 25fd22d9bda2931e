#!/usr/bin/env node
// The installed command. In a checkout that was never built, it builds first.
import { existsSync } from 'node:fs';

const program = new URL('../dist/main.js', import.meta.url);
if (!existsSync(program)) {
  const { build, install, requireNode } = await import('../../../scripts/toolchain.mjs');
  requireNode();
  install();
  build();
}
await import(program.href);
