/** Lets timers, messages and aborts through in the middle of long work. */
export function yieldToLoop(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
