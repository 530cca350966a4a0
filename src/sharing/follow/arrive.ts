import { readFollowLink } from '../../contract/follow';
import type { SynaptariumStore } from '../../store/store';
import { keepLecture, keptLecture } from './kept-lecture';
import { takeRole } from './role';

/** Takes the role that the address, or else this tab before its reload, gives the page. */
export function arrive(store: SynaptariumStore): void {
  const { hash, pathname, search } = location;
  const asked = /^#(follow|lecturer)=/.test(hash);
  const link = asked ? readFollowLink(hash) : keptLecture();
  if (asked && link?.role !== 'follower') {
    // The secret belongs neither into the history nor onto a projected address bar.
    history.replaceState(history.state, '', `${pathname}${search}`);
  }
  if (link === null) {
    if (asked) store.getState().actions.notify({ tone: 'warning', key: 'followLink', values: {} });
    return;
  }
  keepLecture(link.role === 'lecturer' ? link : null);
  takeRole(link);
}
