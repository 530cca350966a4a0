import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../store/use-store';
import { NoteClose } from './NoteClose';
import type { TourMemory } from './tour-memory';

interface LeftNoteProps {
  readonly left: NonNullable<TourMemory['left']>;
  readonly onSettled: () => void;
}

/** After a tour was left: what was before is back, and so could be what was shown last. */
export function LeftNote({ left, onSettled }: LeftNoteProps) {
  const { t } = useTranslation('tours');
  const { show, visitTour } = useActions();
  const note = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; whoever works with keys goes on from here.
  useEffect(() => note.current?.focus({ preventScroll: true }), []);
  return (
    <div className="tour-note" role="status" ref={note} tabIndex={-1}>
      <span>{t('left.text')}</span>
      <button
        type="button"
        className="tour-more"
        onClick={() => {
          show(left.view);
          onSettled();
        }}
      >
        {t('left.stay')}
      </button>
      <button type="button" className="tour-more" onClick={() => visitTour(left.tour, left.stop)}>
        {t('left.resume')}
      </button>
      <NoteClose label={t('left.close')} onClose={onSettled} />
    </div>
  );
}
