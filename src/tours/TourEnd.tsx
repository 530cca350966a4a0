import { useTranslation } from 'react-i18next';
import { useActions } from '../store/use-store';
import { visitorsProgress } from './progress';
import type { RunningTour } from './use-tour';

/** Where a tour ends: what was answered, and where to go from here. */
export function TourEnd({ running }: { running: RunningTour }) {
  const { t } = useTranslation('tours');
  const { openPanel } = useActions();
  const { id, questions } = running.tour;
  const answered = visitorsProgress().of(id)?.answered ?? [];
  const right = questions.filter((question) => answered.includes(question.id)).length;
  return (
    <>
      <div className="tour-text">
        <h3 className="tour-title">{t('end.title')}</h3>{' '}
        <p className="tour-caption">{t('end.answered', { right, all: questions.length })}</p>
      </div>
      <div className="tour-behind">
        <button type="button" className="tour-answer" onClick={running.stay}>
          {t('end.stay')}
        </button>
        <button type="button" className="tour-more" onClick={running.leave}>
          {t('end.restore')}
        </button>
        <button type="button" className="tour-more" onClick={() => openPanel('tours')}>
          {t('end.others')}
        </button>
      </div>
    </>
  );
}
