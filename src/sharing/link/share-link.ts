import { writeDeepLink, type DeepLink } from '../../contract/deep-link';
import { linkValuesOf } from '../../store/link-state';
import type { State } from '../../store/state';

/** Where the page is: everything of its address before the query string. */
export type PageAddress = Pick<Location, 'origin' | 'pathname'>;

/**
 * The address that shows what is shown now, at this moment of treatment; null if it would be longer than links are
 * written (a long protocol of one's own). What is open beside the picture stays with whoever opened it.
 * @param hours treatment time now; heeded while playing
 */
export function shareLink(
  state: State,
  hours: number,
  { origin, pathname }: PageAddress,
  change: DeepLink = {},
): string | null {
  const base = `${origin}${pathname}`;
  const still = linkValuesOf(state);
  // Playback passes through any instant; nobody wants its fraction of a second in a link.
  const t = state.playback.playing ? Math.round(hours * 60) / 60 : still.t;
  const values: DeepLink = { ...still, t, panel: 'none', ...change };
  const written = writeDeepLink(values, base.length);
  return 'search' in written ? `${base}${written.search}` : null;
}
