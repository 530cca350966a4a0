import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Theme } from '../../contract/view';
import { hoursNow, useSession } from '../../store/use-store';
import { qrCode } from '../link/qr';
import { shareLink } from '../link/share-link';
import type { PartProps } from '../part';
import { fetchEvidence, sourcesNow } from './gather-sources';
import { keyValues } from './key-values';
import { pictureNow } from './picture-now';
import { Summary, type SummaryContent } from './Summary';

/** Fetched when the page has a moment to spare, and without one so late; milliseconds, assumed. */
const EVIDENCE_WITHIN_MS = 1000;
/** Pages that are printed as they are. */
const OWN_PAPER = '.worksheet';
/** Words that lie over the page, which a printer would lay over the first sheet. */
const WORDS = '[data-paper]';

/**
 * What goes on paper however the page is printed, also by the browser's own menu: a summary of the view in place of the screen, and
 * after it the panel that is open (app/print.css). A printer waits for nothing, so all is made at once, between the browser's
 * `beforeprint` and the laying out of pages. The page is light until it has been printed: dark is mostly ink, and lines drown in it.
 */
export function Paper({ port, keyAt }: Pick<PartProps, 'port' | 'keyAt'>) {
  // Fetched now: there is no time for it later.
  const { i18n } = useTranslation(['share', 'translation', 'values', 'terms', 'lab']);
  const session = useSession();
  const [content, setContent] = useState<SummaryContent | null>(null);
  const [place] = useState(() =>
    Object.assign(document.createElement('div'), { className: 'paper' }),
  );

  useEffect(() => {
    const fetchNow = (): void => void fetchEvidence();
    // Not every browser says when it is idle.
    if (typeof requestIdleCallback !== 'function') {
      const later = setTimeout(fetchNow, EVIDENCE_WITHIN_MS);
      return () => clearTimeout(later);
    }
    const idle = requestIdleCallback(fetchNow, { timeout: EVIDENCE_WITHIN_MS });
    return () => cancelIdleCallback(idle);
  }, []);
  // Before everything else: the summary is the first page.
  useEffect(() => {
    document.body.prepend(place);
    return () => place.remove();
  }, [place]);

  useEffect(() => {
    const { actions } = session.store.getState();
    let theme: Theme | null = null;
    const lay = (): void => {
      if (document.querySelector(OWN_PAPER) !== null) return;
      theme ??= session.store.getState().theme;
      flushSync(() => actions.setTheme('light'));
      const state = session.store.getState();
      const hours = hoursNow(session);
      const link = shareLink({ ...state, theme }, hours, location);
      const ids = keyValues(state.patient.value.condition, state.selected);
      const next: SummaryContent = {
        state,
        hours,
        picture: pictureNow(i18n, session, { port, keyAt }, hours),
        link,
        code: link === null ? null : qrCode(link),
        ids,
        evidence: sourcesNow(ids),
        made: session.today(),
        words: [...document.querySelectorAll(WORDS)]
          .filter((each) => each.getClientRects().length > 0)
          .flatMap((each) => [...each.cloneNode(true).childNodes]),
      };
      flushSync(() => setContent(next));
    };
    const clear = (): void => {
      if (theme !== null) actions.setTheme(theme);
      theme = null;
      setContent(null);
    };
    window.addEventListener('beforeprint', lay);
    window.addEventListener('afterprint', clear);
    return () => {
      window.removeEventListener('beforeprint', lay);
      window.removeEventListener('afterprint', clear);
      if (theme !== null) actions.setTheme(theme);
    };
  }, [session, i18n, port, keyAt]);

  return content !== null && createPortal(<Summary content={content} />, place);
}
