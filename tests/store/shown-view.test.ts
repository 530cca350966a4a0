import { expect, it } from 'vitest';
import { chosenPatient, chosenProtocol } from '../../src/store/chosen';
import { linkValuesOf } from '../../src/store/link-state';
import { shownView } from '../../src/store/shown-view';
import { createSynaptariumStore } from '../../src/store/store';
import { initialStateFrom } from '../../src/store/url';

const open = (search = '') =>
  createSynaptariumStore(initialStateFrom(search, { systemReducedMotion: false }).initial, () => 0);

it('puts everything back that it has kept', () => {
  const store = open(
    '?t=2h&scale=circuit&protocol=ssri&compare=iv-0.5&select=madrs&hide=fornix-left',
  );
  const before = linkValuesOf(store.getState());
  const kept = shownView(store.getState(), 2);
  const { actions } = store.getState();
  actions.setProtocol(chosenProtocol('iv-0.5-x6'));
  actions.compareWith(null, null);
  actions.setPatient(chosenPatient('ptsd'));
  actions.setScale('synapse');
  actions.changeView({ hidden: [], structure: 'amygdala-left' });
  actions.seek(100);
  actions.play();
  actions.show(kept);
  expect(linkValuesOf(store.getState())).toEqual(before);
  expect(store.getState().playback.playing).toBe(false);
});

it('solves anew only what has changed', () => {
  const store = open();
  const { actions, trajectory } = store.getState();
  actions.show({ ...shownView(store.getState(), 5), scale: 'dendrite' });
  expect(store.getState().trajectory).toBe(trajectory);
  actions.show({ ...shownView(store.getState(), 5), protocol: chosenProtocol('ssri') });
  expect(store.getState().trajectory).not.toBe(trajectory);
});

it('takes the view of a step from a link to it, unless the link says what to show', () => {
  expect(open('?tour=repair&step=drift').getState()).toMatchObject({
    tour: 'repair',
    tourStop: 'drift',
    tourArrives: true,
  });
  expect(open('?tour=repair&step=drift&t=1h&theme=light').getState().tourArrives).toBe(false);
  expect(open('?tour=repair&theme=light&motion=reduced').getState().tourArrives).toBe(true);
});

it('writes tour and step into links, and nothing once the tour is over', () => {
  const store = open();
  const { actions } = store.getState();
  actions.visitTour('unknowns', 'memory');
  expect(linkValuesOf(store.getState())).toMatchObject({ tour: 'unknowns', step: 'memory' });
  actions.visitTour(null);
  expect(linkValuesOf(store.getState())).toMatchObject({ tour: null, step: null });
});
