import type { FollowLink } from '../../contract/follow';

/** What this page is in a lecture. */
export interface Role extends FollowLink {
  /** For brokers that ask for a user; kept nowhere. */
  readonly user?: { readonly name: string; readonly password: string };
}

let role: Role | null = null;
const listeners = new Set<() => void>();

export function currentRole(): Role | null {
  return role;
}

export function takeRole(next: Role | null): void {
  role = next;
  for (const listener of listeners) listener();
}

/** Called whenever the role changes; answers how to stop that. */
export function onRole(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where a lecturer's tab keeps what it needs to go on after a reload; gone when the tab is closed. */
export const KEPT = 'synaptarium-lecturer';

/** True if this tab led a lecture and may go on. */
export function wasLecturer(): boolean {
  try {
    return window.sessionStorage.getItem(KEPT) !== null;
  } catch {
    return false;
  }
}
