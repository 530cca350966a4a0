import type { Session } from '../../store/use-store';

/**
 * Opens the lecturer's second window, or brings it to the front. Where windows are refused it says so: the notes can be
 * shown here instead.
 * @param base where the app's files lie, ending in a slash
 */
export function openSpeaker(session: Session, base: string): void {
  const address = new URL(`${base}speaker.html`, document.baseURI);
  const opened = window.open(address, 'synaptarium-speaker', 'popup,width=1180,height=760');
  if (opened === null)
    session.store
      .getState()
      .actions.notify({ tone: 'warning', key: 'slides.no-window', values: {} });
  else opened.focus();
}
