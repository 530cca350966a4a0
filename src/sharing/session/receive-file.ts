import type { SessionProblem } from '../../contract/session';
import { safeText } from '../../contract/safe-text';
import type { SynaptariumStore } from '../../store/store';
import { looksLikeSlides, receiveSlides } from '../slides/receive-slides';
import { remember } from './received';
import { openSession } from './session-file';

/** Larger than any session can be, bytes: what is larger is not even read. */
const MOST_BYTES = 1_000_000;

export type Refusal = {
  readonly reason: SessionProblem['reason'] | 'unreadable' | 'too-many';
  readonly field: string;
};

/** Opens a session file. On a problem nothing changes, and what is wrong is returned. */
export async function receiveFile(store: SynaptariumStore, file: File): Promise<Refusal | null> {
  if (file.size > MOST_BYTES) return { reason: 'too-large', field: '' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { reason: 'unreadable', field: '' };
  }
  const result = openSession(store, text);
  if ('problem' in result) return { reason: result.problem.reason, field: result.problem.field };
  remember({
    name: safeText(file.name),
    undo: () => {
      result.undo();
      remember(null);
    },
  });
  return null;
}

/** Takes what was dropped on the window: one session file or file of slides opens, anything else is refused with a word. */
export async function receiveDrop(store: SynaptariumStore, files: readonly File[]): Promise<void> {
  const [file, ...more] = files;
  if (file === undefined) return;
  const { actions } = store.getState();
  if (more.length === 0 && (await looksLikeSlides(file))) {
    const wrong = await receiveSlides(file);
    if (wrong === null) actions.openPanel('slides');
    else
      actions.notify({
        tone: 'warning',
        key: `slides.${wrong.reason}`,
        values: { name: safeText(file.name), field: wrong.field },
      });
    return;
  }
  const refusal =
    more.length > 0 ? { reason: 'too-many' as const, field: '' } : await receiveFile(store, file);
  if (refusal === null) actions.openPanel('share');
  else
    actions.notify({
      tone: 'warning',
      key: `session.${refusal.reason}`,
      values: { name: safeText(file.name), field: refusal.field },
    });
}
