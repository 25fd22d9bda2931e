/**
 * Runs tasks, at most `size` at a time, in order. After one fails no further one begins; the rest
 * end first, so that nothing is still running when this rejects with the first failure.
 */
export async function runPool(
  tasks: readonly (() => Promise<void>)[],
  size: number,
): Promise<void> {
  let next = 0;
  const failed: { reason: unknown }[] = [];
  const runner = async () => {
    while (next < tasks.length && failed.length === 0) {
      const task = tasks[next++]!;
      try {
        await task();
      } catch (reason) {
        failed.push({ reason });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(size, tasks.length) }, runner));
  if (failed.length > 0) throw failed[0]!.reason;
}
