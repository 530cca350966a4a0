import { useTranslation } from 'react-i18next';
import type { TourId } from '../contract/tours';
import { placeOfStop, stopsOf, TOURS } from './catalogue';
import { lengthInWords } from './length-in-words';
import { visitorsProgress } from './progress';
import type { SheetKind } from './sheet/sheet-parts';

interface TourEntryProps {
  readonly id: TourId;
  readonly onStart: (tour: TourId, stop: string | null) => void;
  readonly onSheet: (kind: SheetKind) => void;
}

const GOALS = ['first', 'second', 'third'] as const;

/** One tour in the list. */
export function TourEntry({ id, onStart, onSheet }: TourEntryProps) {
  const { t } = useTranslation('tours');
  const tour = TOURS[id];
  const known = visitorsProgress().of(id);
  const stops = stopsOf(tour);
  const reached = known === undefined ? -1 : placeOfStop(stops, known.stop);
  const under = reached > 0 && stops[reached]?.kind !== 'end';
  const title = t(`list.${id}.title`);
  return (
    <li className="tour-entry" data-tour={id}>
      <h3>{title}</h3>
      <p className="tour-facts figures">
        <span>{lengthInWords(t, tour.minutes)}</span>
        <span>{t('stops', { steps: tour.steps.length, questions: tour.questions.length })}</span>
        {known?.finished === true ? (
          <span data-done="">{t('finished')}</span>
        ) : (
          under && <span data-done="">{t('progress', { reached, all: stops.length - 1 })}</span>
        )}
      </p>
      <ul className="tour-goals" aria-label={t('learn')}>
        {GOALS.map((goal) => (
          <li key={goal}>{t(`list.${id}.goals.${goal}`)}</li>
        ))}
      </ul>
      <div className="tour-doors">
        {under && known !== undefined && (
          <button
            type="button"
            className="tour-door"
            aria-label={t('resumeNamed', { title })}
            onClick={() => onStart(id, known.stop)}
          >
            {t('resume')}
          </button>
        )}
        <button
          type="button"
          className={under ? 'tour-more' : 'tour-door'}
          aria-label={t(under || known?.finished === true ? 'againNamed' : 'startNamed', { title })}
          onClick={() => onStart(id, null)}
        >
          {t(under ? 'end.first' : known?.finished === true ? 'again' : 'start')}
        </button>
        <button
          type="button"
          className="tour-more"
          aria-label={t('worksheetNamed', { title })}
          onClick={() => onSheet('learners')}
        >
          {t('worksheet')}
        </button>
      </div>
      <details>
        <summary>{t('forTeachers')}</summary>
        <p>{t(`list.${id}.notes`)}</p>
        <button
          type="button"
          className="tour-more"
          aria-label={t('teachersSheetNamed', { title })}
          onClick={() => onSheet('teachers')}
        >
          {t('teachersSheet')}
        </button>
      </details>
    </li>
  );
}
