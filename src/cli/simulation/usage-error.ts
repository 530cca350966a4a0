/** A mistake of the person at the keyboard: one line on stderr, exit status 2. */
export class UsageError extends Error {}

/** Fails with one line that begins with the option or field at fault. */
export function usageError(message: string): never {
  throw new UsageError(message.replace(/\s+/g, ' ').trim());
}
