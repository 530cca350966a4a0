import { dismissKept } from '../../store/slides/keep-slide';
import { lecturersShow, START } from '../../store/slides/show';
import type { Session } from '../../store/use-store';
import { askForFullscreen } from './fullscreen';
import { leaveStills } from './missing-stills';

/** Starts presenting. @param at place of the first slide to be shown */
export function startShow(session: Session, at: number): void {
  leaveStills();
  const show = lecturersShow();
  const { large, palette } = show.getState();
  show.setState({ ...START, at, large, palette });
  const { actions } = session.store.getState();
  dismissKept(session);
  actions.visitTour(null);
  actions.openPanel('none');
  actions.setMode('present');
  askForFullscreen();
}
