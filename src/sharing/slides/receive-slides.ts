import { DECK_FORMAT, type DeckProblem } from '../../contract/slides';
import { lecturersDeck } from '../../store/slides/deck-store';

/** Larger than any file of slides can be, bytes: what is larger is not even read. */
const MOST_BYTES = 8_000_000;

export type SlideRefusal = {
  readonly reason: DeckProblem['reason'] | 'unreadable';
  readonly field: string;
};

/** True if a file looks like slides rather than like a session; what it is shows when it is read. */
export async function looksLikeSlides(file: File): Promise<boolean> {
  try {
    return (await file.slice(0, 300).text()).includes(`"${DECK_FORMAT}"`);
  } catch {
    return false;
  }
}

/** Opens a file of slides. On a problem nothing changes, and what is wrong is returned. */
export async function receiveSlides(file: File): Promise<SlideRefusal | null> {
  if (file.size > MOST_BYTES) return { reason: 'too-large', field: '' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { reason: 'unreadable', field: '' };
  }
  const problem = lecturersDeck().getState().open(text);
  return problem === null ? null : { reason: problem.reason, field: problem.field };
}
