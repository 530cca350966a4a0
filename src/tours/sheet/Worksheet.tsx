import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { TourId } from '../../contract/tours';
import { LearnersSheet } from './LearnersSheet';
import type { SheetKind, SheetParts } from './sheet-parts';
import { TeachersSheet } from './TeachersSheet';
import './worksheet.css';

interface WorksheetProps {
  readonly id: TourId;
  readonly first: SheetKind;
  readonly parts: SheetParts;
  readonly onClose: () => void;
}

/** Paper for a class: what learners fill in, and what a teacher wants to know beforehand. */
export function Worksheet({ id, first, parts, onClose }: WorksheetProps) {
  const { t } = useTranslation('tours');
  const [kind, setKind] = useState(first);
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it is still on the page, it gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element?.open === false) element.showModal();
    return () => element?.close();
  }, []);
  // At the end of the page, so that printing can leave out all that comes before it.
  return createPortal(
    <dialog ref={dialog} className="worksheet" aria-labelledby="worksheet-title" onCancel={onClose}>
      <div className="worksheet-tools">
        <span className="worksheet-kinds" role="group" aria-label={t('sheet.which')}>
          {(['learners', 'teachers'] as const).map((each) => (
            <button
              key={each}
              type="button"
              className="quiet"
              aria-pressed={kind === each}
              onClick={() => setKind(each)}
            >
              {t(each === 'learners' ? 'worksheet' : 'forTeachers')}
            </button>
          ))}
        </span>
        <button type="button" className="tour-door" onClick={() => window.print()}>
          {t('sheet.print')}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {t('sheet.close')}
        </button>
      </div>
      <article className="worksheet-page" data-kind={kind}>
        {kind === 'learners' ? (
          <LearnersSheet id={id} parts={parts} />
        ) : (
          <TeachersSheet id={id} parts={parts} />
        )}
      </article>
    </dialog>,
    document.body,
  );
}
