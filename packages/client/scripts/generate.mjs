import { writeFileSync } from 'node:fs';
import { generatedTypes } from './generated-types.mjs';

writeFileSync(new URL('../src/generated/api.ts', import.meta.url), await generatedTypes());
