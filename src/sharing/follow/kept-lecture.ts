import { readFollowLink, writeFollowLink, type FollowLink } from '../../contract/follow';
import { KEPT } from './role';

/** Keeps the lecture for a reload of this tab, without user and password; null forgets it. */
export function keepLecture(link: FollowLink | null): void {
  try {
    if (link === null) window.sessionStorage.removeItem(KEPT);
    else window.sessionStorage.setItem(KEPT, writeFollowLink(link));
  } catch {
    // Without storage a reload ends the lecture, and nothing else is lost.
  }
}

/** The lecture that this tab led. */
export function keptLecture(): FollowLink | null {
  try {
    const link = readFollowLink(window.sessionStorage.getItem(KEPT) ?? '');
    return link?.role === 'lecturer' ? link : null;
  } catch {
    return null;
  }
}
