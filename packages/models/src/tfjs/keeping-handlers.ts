interface Listening {
  listeners(event: string): ((...args: unknown[]) => void)[];
  removeListener(event: string, listener: (...args: unknown[]) => void): unknown;
}

const EVENTS = ['uncaughtException', 'unhandledRejection'];

/**
 * Takes away what was put on a Node process while `work` ran: the wasm runtime wants to end it in
 * a way of its own, which is not a library's to decide. Elsewhere there is nothing to take away.
 */
export async function keepingHandlers<Result>(work: () => Promise<Result>): Promise<Result> {
  const { process } = globalThis as { process?: Partial<Listening> };
  if (!process?.listeners || !process.removeListener) return work();
  const { listeners, removeListener } = process;
  const before = EVENTS.map((event) => new Set(listeners.call(process, event)));
  try {
    return await work();
  } finally {
    EVENTS.forEach((event, e) => {
      for (const listener of listeners.call(process, event)) {
        if (!before[e]!.has(listener)) removeListener.call(process, event, listener);
      }
    });
  }
}
