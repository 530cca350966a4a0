import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TOUR_IDS, type TourId } from '../contract/tours';
import { useActions } from '../store/use-store';
import { TourEntry } from './TourEntry';
import './tours-panel.css';
import { Worksheet } from './Worksheet';

/** Every tour there is, what it teaches, and how far this visitor has come. */
export function ToursPanel() {
  const { t } = useTranslation('tours');
  const { openPanel, visitTour } = useActions();
  const [sheet, setSheet] = useState<TourId | null>(null);
  const start = (tour: TourId, stop: string | null): void => {
    openPanel('none');
    visitTour(tour, stop);
  };
  return (
    <>
      <p className="tours-intro">{t('intro')}</p>
      <ol className="tours-list">
        {TOUR_IDS.map((id) => (
          <TourEntry key={id} id={id} onStart={start} onWorksheet={setSheet} />
        ))}
      </ol>
      {sheet !== null && <Worksheet id={sheet} onClose={() => setSheet(null)} />}
    </>
  );
}
