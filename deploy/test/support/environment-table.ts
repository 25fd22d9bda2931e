import { textOf } from './root.js';

export interface Variable {
  readonly name: string;
  /** As it would be written; null where there is none, or it depends on the machine. */
  readonly default: string | null;
  readonly readBy: readonly string[];
}

/** The rows of docs/deployment/environment.md. */
export function environmentTable(): Variable[] {
  const rows = textOf('docs/deployment/environment.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  return rows.map((row) => {
    const [, name, byDefault, readBy] = row.split('|').map((cell) => cell.trim());
    return {
      name: name!.replaceAll('`', ''),
      default: byDefault === '' ? null : byDefault!.replaceAll('`', ''),
      readBy: readBy!.split(', '),
    };
  });
}
