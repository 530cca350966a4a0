import { createStore, type StoreApi } from 'zustand/vanilla';
import { sparingly } from '../population/sparingly';
import { coursesIn, type Courses } from '../shown-view';
import type { SynaptariumStore } from '../store';
import { beginEdits, edit, redoEdit, settleEdits, undoEdit, type Edits } from './edits';

/** Solving costs some milliseconds: no more often than this while somebody types or drags. */
const SOLVE_EVERY_MILLISECONDS = 120;

/** Edits of one planetarium's courses: at once here, soon after in the store, and each can be undone. */
export interface Editor {
  readonly edits: StoreApi<Edits>;
  /** @param key what is changed; keystrokes of one field are one step back */
  change(change: Partial<Courses>, key?: string): void;
  /** The field has been left. */
  settle(): void;
  undo(): void;
  redo(): void;
}

const NAMES = [
  'protocol',
  'patient',
  'mechanisms',
  'comparedProtocol',
  'comparedPatient',
  'more',
] as const satisfies readonly (keyof Courses)[];

/** What differs, by identity. */
function difference(before: Courses, after: Courses): Partial<Courses> {
  return Object.fromEntries(
    NAMES.filter((name) => before[name] !== after[name]).map((name) => [name, after[name]]),
  );
}

function createEditor(store: SynaptariumStore): Editor {
  const edits = createStore<Edits>()(() => beginEdits(coursesIn(store.getState())));
  let applying = false;
  const solve = sparingly(SOLVE_EVERY_MILLISECONDS, () => {
    const change = difference(coursesIn(store.getState()), edits.getState().present);
    if (Object.keys(change).length === 0) return;
    applying = true;
    store.getState().actions.setCourses(change);
    applying = false;
  });
  const put = (next: Edits): void => {
    edits.setState(next);
    solve.tell(undefined);
  };
  // What is chosen elsewhere (the header, a link, a file) is a step too.
  store.subscribe((state, before) => {
    if (applying) return;
    const change = difference(before, state);
    if (Object.keys(change).length > 0) edits.setState(edit(edits.getState(), change, null));
  });
  return {
    edits,
    change(change, key) {
      if (Object.keys(change).length > 0) put(edit(edits.getState(), change, key ?? null));
    },
    settle: () => edits.setState(settleEdits(edits.getState())),
    undo: () => put(undoEdit(edits.getState())),
    redo: () => put(redoEdit(edits.getState())),
  };
}

const editors = new WeakMap<SynaptariumStore, Editor>();

/** The editor of a planetarium: the same however often the laboratory is opened. */
export function editorOf(store: SynaptariumStore): Editor {
  let editor = editors.get(store);
  if (editor === undefined) {
    editor = createEditor(store);
    editors.set(store, editor);
  }
  return editor;
}
