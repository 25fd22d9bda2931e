/** Lets timers, messages and aborts through in the middle of long work; takes a millisecond at least. */
export function yieldToLoop(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
