import { readFollowLink, writeFollowLink, type FollowLink } from '../../contract/follow';
import { KEPT } from './role';

/** Number of the last message that this tab sent. */
const NUMBER = 'synaptarium-lecturer-number';

/** Keeps the lecture for a reload of this tab, without user and password; null forgets it. */
export function keepLecture(link: FollowLink | null): void {
  try {
    if (link === null) {
      window.sessionStorage.removeItem(KEPT);
      window.sessionStorage.removeItem(NUMBER);
    } else window.sessionStorage.setItem(KEPT, writeFollowLink(link));
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

export function keepNumber(number: number): void {
  try {
    window.sessionStorage.setItem(NUMBER, String(number));
  } catch {
    // Without storage the calendar and the broker are all there is.
  }
}

/** 0 where nothing was sent yet. */
export function keptNumber(): number {
  try {
    const number = Number(window.sessionStorage.getItem(NUMBER));
    return Number.isSafeInteger(number) && number > 0 ? number : 0;
  } catch {
    return 0;
  }
}
