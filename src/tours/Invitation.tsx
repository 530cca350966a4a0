import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writeDeepLink } from '../contract/deep-link';
import { TOUR_IDS } from '../contract/tours';
import { linkValuesOf } from '../store/link-state';
import type { State } from '../store/state';
import { useActions, useSelect, useSession } from '../store/use-store';
import { NoteClose } from './NoteClose';
import { visitorsProgress } from './progress';

/** True if the visitor has come without asking for anything in particular: a link was made for a reason. */
function isPlain(state: State): boolean {
  const { theme, lang, motion, detail, ...asked } = linkValuesOf(state);
  void [theme, lang, motion, detail];
  const written = writeDeepLink(asked);
  return 'search' in written && written.search === '';
}

/** One line for whoever is here for the first time; gone for good once it has been answered. */
export function Invitation() {
  const { t } = useTranslation('tours');
  const { store } = useSession();
  const { visitTour } = useActions();
  const [open, setOpen] = useState(
    () => !visitorsProgress().read().invited && isPlain(store.getState()),
  );
  const busy = useSelect((state) => state.panel !== 'none' || state.mode !== 'explore');
  if (!open || busy) return null;
  const settle = (): void => {
    visitorsProgress().settleInvitation();
    setOpen(false);
  };
  return (
    <div className="tour-note" role="group" aria-label={t('player.label')}>
      <span>{t('invite.text')}</span>
      <button
        type="button"
        className="tour-more"
        onClick={() => {
          settle();
          visitTour(TOUR_IDS[0]);
        }}
      >
        {t('invite.start')}
      </button>
      <NoteClose label={t('invite.close')} onClose={settle} />
    </div>
  );
}
