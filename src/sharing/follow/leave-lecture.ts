import { keepLecture } from './kept-lecture';
import { takeRole } from './role';

/** Takes no part any more, also not after a reload. */
export function leaveLecture(): void {
  history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  keepLecture(null);
  takeRole(null);
}
