import type { ScenePort } from '../../store/scene-port';
import { holdShow, lecturersShow } from '../../store/slides/show';
import type { Session } from '../../store/use-store';
import { untilCovered } from './cover';
import { areStillsDrawn, drawMissingStills, leaveStills, missingStills } from './missing-stills';

/** Signs that the lecturer wants the living scene after all. */
const SIGNS = ['pointerdown', 'wheel'] as const;

/** Draws the missing stills in the middle of a lecture: the audience keeps seeing what it saw. */
export async function drawUnderCover(session: Session, port: ScenePort): Promise<void> {
  const show = lecturersShow();
  if (areStillsDrawn() || missingStills().length === 0) return;
  const { held, blank } = show.getState();
  const covers = !held && blank === 'none';
  const letGo = covers ? holdShow() : (): void => undefined;
  if (covers) {
    await untilCovered();
    // Let go again in the meantime.
    if (!show.getState().held) return;
  }
  const over = (): void => {
    for (const sign of SIGNS) removeEventListener(sign, leaveStills, true);
    letGo();
  };
  for (const sign of SIGNS) addEventListener(sign, leaveStills, { capture: true, passive: true });
  await drawMissingStills(session, port, over);
}
