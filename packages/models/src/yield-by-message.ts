/**
 * `yieldToLoop` for work that does it often: a message waits for no timer, which takes a millisecond
 * and in pages four. A channel each time, because several messages of one may be handed over without
 * a look at timers.
 */
export function yieldByMessage(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    Object.assign(port1, {
      onmessage() {
        port1.close();
        resolve();
      },
    });
    port2.postMessage(0);
  });
}
