import { useSyncExternalStore } from 'react';
import type { Slide } from '../../contract/slides';
import type { ScenePort } from '../../store/scene-port';
import { lecturersDeck } from '../../store/slides/deck-store';
import { holdShow } from '../../store/slides/show';
import { entriesOf, isAwayFrom, showEntries } from '../../store/slides/slide-view';
import { hoursNow, type Session } from '../../store/use-store';
import { drawStill, onStills, stillOf } from './stills';

/** Slides of which there is no still yet. */
export function missingStills(): readonly Slide[] {
  return lecturersDeck()
    .getState()
    .deck.slides.filter((slide) => stillOf(slide) === null);
}

/** Ends the drawing under way and puts back what was shown before it; null while nothing is drawn. */
let leave: (() => void) | null = null;
const listeners = new Set<() => void>();

function setLeave(next: (() => void) | null): void {
  leave = next;
  for (const listener of listeners) listener();
}

function onDrawing(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True while the scene passes through slides for their stills: what it shows is then nobody's wish. */
export function areStillsDrawn(): boolean {
  return leave !== null;
}

/** Ends the drawing of stills at once, and shows again what was shown before. */
export function leaveStills(): void {
  leave?.();
}

/** Remembers what is shown. Returns what puts it back, on screen at once and without a flight. */
function holdView(session: Session): () => void {
  const { store, frameLoop } = session;
  const state = store.getState();
  const { motion, playback } = state;
  const before = entriesOf(state, hoursNow(session));
  // Without motion the camera is there at once.
  state.actions.setMotion('reduced');
  return () => {
    const { actions } = store.getState();
    showEntries(store, before);
    frameLoop.flush();
    actions.setMotion(motion);
    showEntries(store, before);
    if (playback.playing) actions.play();
  };
}

/**
 * Draws a still of every slide that has none, by showing it, and puts back what was shown. Whoever calls sees to it that
 * nobody minds what is on screen meanwhile. Whatever else is done to the scene ends it.
 * @param onOver called once, as soon as it has ended
 */
export async function drawMissingStills(
  session: Session,
  port: ScenePort,
  onOver: () => void = () => undefined,
): Promise<void> {
  if (leave !== null) return;
  const { store } = session;
  const letGo = holdShow();
  const putBack = holdView(session);
  let going = true;
  setLeave(() => {
    going = false;
    putBack();
    letGo();
    setLeave(null);
    onOver();
  });
  try {
    for (const slide of missingStills()) {
      if (!show(session, slide)) continue;
      await port.settled();
      if (!going) return;
      // A hand at the timeline, say: the picture is another's now.
      if (isAwayFrom(store.getState(), slide.view)) return;
      await drawStill(port, slide);
      if (!going) return;
    }
  } finally {
    if (going) leaveStills();
  }
}

/** Shows a slide; false if its treatment cannot be solved, which is said when the slide is gone to. */
function show({ store }: Session, { view, side }: Slide): boolean {
  const { scale, actions } = store.getState();
  try {
    showEntries(store, view);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
  if (scale === view.scale && view.camera === null) actions.lookFrom(side ?? 'standing');
  return true;
}

/** How many slides have no still, and whether they are being drawn. */
export function useMissingStills(slides: readonly Slide[]): {
  readonly missing: number;
  readonly drawing: boolean;
} {
  const drawing = useSyncExternalStore(onDrawing, areStillsDrawn);
  const missing = useSyncExternalStore(
    onStills,
    () => slides.filter((slide) => stillOf(slide) === null).length,
  );
  return { missing, drawing };
}
