import type { Catalogue } from '../../atlas/catalogue';
import type { Description } from '../../atlas/descriptions';
import type { NamedView } from '../../store/structures/visibility';
import { isDrawn } from './apply-view';

/** Files of the first picture, which are there anyway. */
const AT_HAND = /^(?:cortex-|hindbrain\.|deep\.|pathways\.json$)/;
/** What the open list shows at a touch, and so has ready. */
const READY_WITH_LIST = 'deep-set.glb';

function fileOf({ file }: Description): string | null {
  return file === null || AT_HAND.test(file.fine) ? null : file.fine;
}

/** Entries that are to be drawn and are not part of the first picture. */
export function drawnExtras(state: NamedView, catalogue: Catalogue): readonly Description[] {
  return [...catalogue.byId.values()].filter(
    (entry) => entry.kind !== 'region' && isDrawn(entry.id, state, catalogue),
  );
}

/** Files beyond the first picture that a view needs, separated by commas; in order, so that equal is equal. */
export function wantedFiles(state: NamedView, catalogue: Catalogue): string {
  const files = new Set<string>();
  if (state.panel === 'structures') files.add(READY_WITH_LIST);
  for (const entry of drawnExtras(state, catalogue)) {
    const file = fileOf(entry);
    if (file !== null) files.add(file);
  }
  return [...files].sort().join();
}
