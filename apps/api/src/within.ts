/**
 * What was promised, or a rejection when it takes longer.
 * @param ms milliseconds
 */
export async function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  let late: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, silence]);
  } finally {
    clearTimeout(late);
  }
}
