import type { Terminal } from './terminal.js';

/**
 * One line on stderr that is rewritten as work goes on, at most ten times a second. Says nothing
 * where nobody watches.
 */
export function progressLine({ stderr, interactive }: Terminal) {
  let shown = 0;
  return {
    update(done: number, total: number, stage: string): void {
      if (!interactive || (done < total && performance.now() - shown < 100)) return;
      shown = performance.now();
      const part = total > 0 ? done / total : 0;
      const bar = '█'.repeat(Math.round(part * 24)).padEnd(24, '░');
      stderr(`\r\u001b[K${bar} ${String(Math.floor(part * 100)).padStart(3)} %  ${stage}`);
    },
    clear(): void {
      if (interactive) stderr('\r\u001b[K');
    },
  };
}
