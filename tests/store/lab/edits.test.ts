import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { presetProtocol } from '../../../src/contract/presets';
import { editorOf } from '../../../src/store/lab/editor';
import { setDose } from '../../../src/store/lab/schedule';
import { createSynaptariumStore, type SynaptariumStore } from '../../../src/store/store';
import { initialStateFrom } from '../../../src/store/url';

const amounts = [0.6, 0.7, 0.8];
let store: SynaptariumStore;

function own(amount: number) {
  return { preset: null, value: setDose(presetProtocol('iv-0.5'), 0, { amount }) };
}
const shown = (): number | undefined => store.getState().protocol.value.doses[0]?.amount;

beforeEach(() => {
  vi.useFakeTimers();
  store = createSynaptariumStore(
    initialStateFrom('', { systemReducedMotion: true }).initial,
    () => 0,
  );
});
afterEach(() => vi.useRealTimers());

describe('edits', () => {
  it('are solved at once, then sparingly, and never lost', () => {
    const editor = editorOf(store);
    const solved = vi.fn();
    store.subscribe(({ trajectory }, before) => trajectory !== before.trajectory && solved());
    for (const amount of amounts) editor.change({ protocol: own(amount) }, 'amount');
    expect(shown()).toBe(0.6);
    expect(editor.edits.getState().present.protocol.value.doses[0]?.amount).toBe(0.8);
    vi.advanceTimersByTime(1000);
    expect(shown()).toBe(0.8);
    expect(solved).toHaveBeenCalledTimes(2);
  });

  it('of one field are one step back; a field that was left begins another', () => {
    const editor = editorOf(store);
    for (const amount of amounts) editor.change({ protocol: own(amount) }, 'amount');
    editor.settle();
    editor.change({ protocol: own(0.9) }, 'amount');
    const present = (): number | undefined =>
      editor.edits.getState().present.protocol.value.doses[0]?.amount;
    editor.undo();
    expect(present()).toBe(0.8);
    editor.undo();
    expect(present()).toBe(0.5);
    editor.undo();
    expect(present()).toBe(0.5);
    editor.redo();
    editor.redo();
    vi.advanceTimersByTime(1000);
    expect(shown()).toBe(0.9);
  });

  it('made elsewhere can be undone too, and an undone preset is that preset', () => {
    const editor = editorOf(store);
    store.getState().actions.setProtocol({ preset: 'ssri', value: presetProtocol('ssri') });
    editor.undo();
    vi.advanceTimersByTime(1000);
    expect(store.getState().protocol.preset).toBe('iv-0.5');
    editor.redo();
    vi.advanceTimersByTime(1000);
    expect(store.getState().protocol.preset).toBe('ssri');
  });

  it('belong to one planetarium each', () => {
    expect(editorOf(store)).toBe(editorOf(store));
    const other = createSynaptariumStore(
      initialStateFrom('', { systemReducedMotion: true }).initial,
      () => 0,
    );
    expect(editorOf(other)).not.toBe(editorOf(store));
  });
});
