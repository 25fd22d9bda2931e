import { createHash, randomBytes } from 'node:crypto';

const PREFIX = 'crimecast';
const SHAPE = /^crimecast_([0-9a-f]{12})_([\w-]{43})$/;

/** The two parts of a key as its user holds it: `crimecast_<id>_<secret>`. */
export interface KeyParts {
  readonly id: string;
  readonly secret: string;
}

/** A key of 256 random bits; the fixed beginning lets scanners of leaked secrets find it. */
export function newKeyParts(): KeyParts {
  return { id: randomBytes(6).toString('hex'), secret: randomBytes(32).toString('base64url') };
}

export function keyText({ id, secret }: KeyParts): string {
  return `${PREFIX}_${id}_${secret}`;
}

/** The parts of what was presented as a key; null when it has not the shape of one. */
export function readKeyText(text: string): KeyParts | null {
  const [, id, secret] = SHAPE.exec(text) ?? [];
  return id && secret ? { id, secret } : null;
}

/**
 * What is stored of a secret. A plain hash: a secret of 256 random bits cannot be guessed, so a slow
 * one would only slow requests down.
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
