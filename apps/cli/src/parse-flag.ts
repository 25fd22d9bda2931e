import { InvalidArgumentError } from 'commander';

/** `a,b,c` as a list without blanks or repeats. */
export function parseList(text: string): string[] {
  const items = text.split(',').map((item) => item.trim());
  if (items.some((item) => item === '')) {
    throw new InvalidArgumentError(`"${text}" has an empty name; write a,b,c.`);
  }
  return [...new Set(items)];
}

/** An integer from `least` on. */
export function parseInteger(least: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (Number.isSafeInteger(value) && value >= least) return value;
    throw new InvalidArgumentError(`"${text}" is not a whole number from ${least} on.`);
  };
}

/** Levels of intervals in percent: `80,95`; `none` for no intervals. */
export function parseLevels(text: string): number[] {
  if (text.trim() === 'none') return [];
  return parseList(text).map((item) => {
    const level = /^\d+(\.\d+)?$/.test(item) ? Number(item) : Number.NaN;
    if (level > 0 && level < 100) return level;
    throw new InvalidArgumentError(`"${item}" is not a level in percent between 0 and 100.`);
  });
}

/** A TCP port; 0 takes any free one. */
export function parsePort(text: string): number {
  const port = parseInteger(0)(text);
  if (port <= 65_535) return port;
  throw new InvalidArgumentError(`"${text}" is not a port; choose from 0 to 65535.`);
}

/** A path; an empty one would silently mean the folder one stands in. */
export function parsePath(text: string): string {
  if (text.trim() !== '') return text;
  throw new InvalidArgumentError('The path is empty; give a file or folder.');
}
