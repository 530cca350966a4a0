/** Puts text on the clipboard; false where the browser or the embedding page forbids it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard at all (an insecure address) ends here too.
    return false;
  }
}
