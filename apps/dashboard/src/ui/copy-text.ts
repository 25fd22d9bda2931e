/** Puts a text on the clipboard. @returns whether that is allowed here and was done */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
