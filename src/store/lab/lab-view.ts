import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SynaptariumStore } from '../store';

/** What the laboratory is made of, in the order in which it is offered. */
export const LAB_SECTIONS = ['treatment', 'patient', 'people', 'accounts', 'causes'] as const;
export type LabSection = (typeof LAB_SECTIONS)[number];

/** Which part of the laboratory is open. */
export interface LabView {
  readonly section: LabSection;
}

const views = new WeakMap<SynaptariumStore, StoreApi<LabView>>();

/** The laboratory of a planetarium as it was left. */
export function labViewOf(store: SynaptariumStore): StoreApi<LabView> {
  let view = views.get(store);
  if (view === undefined) {
    view = createStore<LabView>()(() => ({ section: 'treatment' }));
    views.set(store, view);
  }
  return view;
}

/** Opens the laboratory at one of its parts. */
export function openLab(store: SynaptariumStore, section: LabSection): void {
  labViewOf(store).setState({ section });
  store.getState().actions.openPanel('lab');
}
