/** What `look` finds, as soon as it finds anything. */
export async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error('It did not happen within 20 seconds.');
    await new Promise((done) => setTimeout(done, 25));
  }
}
