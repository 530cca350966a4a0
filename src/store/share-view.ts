import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SynaptariumStore } from './store';

/** What is asked of the panel of sharing from elsewhere. */
export interface ShareView {
  /** True until the summary that was asked for is being prepared. */
  readonly printing: boolean;
}

const views = new WeakMap<SynaptariumStore, StoreApi<ShareView>>();

export function shareViewOf(store: SynaptariumStore): StoreApi<ShareView> {
  let view = views.get(store);
  if (view === undefined) {
    view = createStore<ShareView>()(() => ({ printing: false }));
    views.set(store, view);
  }
  return view;
}

/** Opens the panel of sharing and has the summary for paper prepared. */
export function askToPrint(store: SynaptariumStore): void {
  shareViewOf(store).setState({ printing: true });
  store.getState().actions.openPanel('share');
}
