import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isChoiceSeen, isShown, toggleShown } from '../../src/store/structures/visibility';
import { fakeApp } from '../sharing/fake-app';

vi.mock(
  '../../src/simulation/simulate',
  async () => (await import('../sharing/fake-trajectory')).fakeSimulate,
);

let app = fakeApp();
const view = () => {
  const { structure, hidden, shown, isolated, cut, opaque } = app.store.getState();
  return { structure, hidden, shown, isolated, cut, opaque };
};
const actions = () => app.store.getState().actions;

beforeEach(() => {
  app = fakeApp();
});

describe('undo and redo', () => {
  it('go back and forth through every change, and forget what was undone before a new one', () => {
    const start = view();
    actions().changeView({ structure: 'amygdala-left' });
    actions().changeView({ isolated: 'amygdala-left' });
    const alone = view();
    actions().undo();
    expect(view()).toEqual({ ...start, structure: 'amygdala-left' });
    actions().undo();
    expect(view()).toEqual(start);
    actions().undo();
    expect(view()).toEqual(start);
    actions().redo();
    actions().redo();
    actions().redo();
    expect(view()).toEqual(alone);
    actions().undo();
    actions().changeView({ opaque: true });
    actions().redo();
    expect(view().isolated).toBeNull();
  });

  it('take a plane that is moved as one step, and a turn to another plane as a new one', () => {
    for (const mm of [0, 1, 2, 3]) actions().changeView({ cut: { axis: 'axial', mm } });
    actions().changeView({ cut: { axis: 'coronal', mm: 5 } });
    actions().undo();
    expect(view().cut).toEqual({ axis: 'axial', mm: 3 });
    actions().undo();
    actions().undo();
    expect(view().cut).toBeNull();
  });

  it('turn the brain where a plane comes, goes or turns, and not where it is only moved', () => {
    const look = () => app.store.getState().look;
    actions().cutAt({ axis: 'axial', mm: 6 });
    const first = look();
    expect(first).toEqual({ view: 'cut' });
    actions().cutAt({ axis: 'axial', mm: 7 });
    actions().changeView({ opaque: true });
    expect(look()).toBe(first);
    actions().undo();
    actions().undo();
    expect([view().cut?.mm, look() === first]).toEqual([6, true]);
    actions().undo();
    expect([view().cut, look() === first]).toEqual([null, false]);
    const closed = look();
    actions().redo();
    expect([view().cut?.mm, look() === closed]).toEqual([6, false]);
  });

  it('cut the whole brain, not what was alone', () => {
    actions().changeView({ isolated: 'amygdala-left' });
    actions().cutAt({ axis: 'axial', mm: 6 });
    expect(view().isolated).toBeNull();
    actions().undo();
    expect(view()).toMatchObject({ isolated: 'amygdala-left', cut: null });
  });

  it('make no step of a change that changes nothing', () => {
    actions().changeView({ structure: null });
    expect(app.store.getState().past).toEqual([]);
  });

  it('bring everything back at once, and can undo that', () => {
    actions().changeView({ structure: 'thalamus-left', hidden: ['fornix-left'], opaque: true });
    actions().showAll();
    expect(view()).toMatchObject({ structure: 'thalamus-left', hidden: [], opaque: false });
    actions().undo();
    expect(view()).toMatchObject({ hidden: ['fornix-left'], opaque: true });
  });
});

describe('where structures are seen', () => {
  it('goes to the brain from where there is none, and stays at the circuit', () => {
    actions().setScale('dendrite');
    actions().changeView({ structure: 'amygdala-left' });
    expect(app.store.getState().scale).toBe('brain');
    actions().setScale('circuit');
    actions().changeView({ structure: 'thalamus-left' });
    expect(app.store.getState().scale).toBe('circuit');
  });

  it('shows the whole of a scale that is asked for', () => {
    actions().changeView({ isolated: 'amygdala-left' });
    actions().setScale('circuit');
    expect(view().isolated).toBeNull();
  });
});

describe('showing and hiding', () => {
  const seen = (id: string) => isShown(id, app.store.getState());
  const toggle = (...ids: string[]) => actions().changeView(toggleShown(ids, app.store.getState()));

  it('starts with what the story needs at each scale', () => {
    expect(seen('hippocampus-left')).toBe(true);
    expect(seen('accumbens-left')).toBe(false);
    expect(seen('putamen-left')).toBe(false);
    actions().setScale('circuit');
    expect(seen('accumbens-left')).toBe(true);
    expect(seen('lateral-habenula-left')).toBe(true);
    expect(seen('putamen-left')).toBe(false);
  });

  it('comes back to where it started when toggled twice, whether the story shows it or not', () => {
    for (const ids of [['thalamus-left', 'thalamus-right'], ['putamen-left']]) {
      const before = view();
      const was = seen(ids[0] ?? '');
      toggle(...ids);
      for (const id of ids) expect(seen(id)).toBe(!was);
      toggle(...ids);
      expect(view()).toEqual(before);
    }
  });

  it('shows both sides first where only one was seen', () => {
    toggle('thalamus-right');
    toggle('thalamus-left', 'thalamus-right');
    expect(seen('thalamus-left') && seen('thalamus-right')).toBe(true);
  });

  it('hides what is chosen, whether the story shows it or not, and brings it back', () => {
    for (const id of ['hippocampus-left', 'putamen-left']) {
      actions().changeView({ structure: id });
      const choiceSeen = () => isChoiceSeen(app.store.getState());
      expect(choiceSeen()).toBe(true);
      if (!seen(id)) toggle(id);
      toggle(id);
      expect([seen(id), choiceSeen()]).toEqual([false, false]);
      actions().undo();
      expect([seen(id), choiceSeen()]).toEqual([true, true]);
      actions().redo();
      toggle(id);
      expect([seen(id), choiceSeen()]).toEqual([true, true]);
    }
  });

  it('brings what was hidden into sight where it is chosen, but not where a view says both', () => {
    actions().changeView({ hidden: ['thalamus-left', 'thalamus-right'] });
    actions().changeView({ structure: 'thalamus-left' });
    expect(view().hidden).toEqual(['thalamus-right']);
    actions().undo();
    expect(view().hidden).toEqual(['thalamus-left', 'thalamus-right']);
    actions().changeView({ structure: 'thalamus-left', hidden: ['thalamus-left'] });
    expect(isChoiceSeen(app.store.getState())).toBe(false);
  });

  it('shows nothing besides what is alone', () => {
    actions().changeView({ isolated: 'putamen-left' });
    expect(seen('putamen-left')).toBe(true);
    expect(seen('hippocampus-left')).toBe(false);
  });
});
