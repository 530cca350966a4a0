import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TOUR_IDS, type TourId } from '../contract/tours';
import { useActions } from '../store/use-store';
import { TourEntry } from './TourEntry';
import type { SheetKind, SheetParts } from './sheet/sheet-parts';
import './tours-panel.css';

const Worksheet = lazy(() =>
  import('./sheet/Worksheet').then((module) => ({ default: module.Worksheet })),
);

/** Every tour there is, what it teaches, and how far this visitor has come. */
export function ToursPanel({ parts }: { readonly parts: SheetParts }) {
  const { t } = useTranslation('tours');
  const { openPanel, visitTour } = useActions();
  const [sheet, setSheet] = useState<{ id: TourId; kind: SheetKind } | null>(null);
  const start = (tour: TourId, stop: string | null): void => {
    openPanel('none');
    visitTour(tour, stop);
  };
  return (
    <>
      <p className="tours-intro">{t('intro')}</p>
      <ol className="tours-list">
        {TOUR_IDS.map((id) => (
          <TourEntry key={id} id={id} onStart={start} onSheet={(kind) => setSheet({ id, kind })} />
        ))}
      </ol>
      <Suspense fallback={null}>
        {sheet !== null && (
          <Worksheet
            id={sheet.id}
            first={sheet.kind}
            parts={parts}
            onClose={() => setSheet(null)}
          />
        )}
      </Suspense>
    </>
  );
}
