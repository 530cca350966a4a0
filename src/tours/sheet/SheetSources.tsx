import { useTranslation } from 'react-i18next';
import type { TourId } from '../../contract/tours';
import { TOURS } from '../catalogue';
import { useFindings } from '../use-findings';

/** The papers that a tour rests on, once each, and what the whole is not. */
export function SheetSources({ id }: { id: TourId }) {
  const { t } = useTranslation('tours');
  const sources = useFindings(ALL_SOURCES[id]);
  const citations = [
    ...new Set(
      sources.flatMap((source) => (source.kind === 'finding' ? [source.finding.citation] : [])),
    ),
  ].sort();
  return (
    <section className="worksheet-sources">
      <h3>{t('sheet.sources')}</h3>
      <ul dir="ltr">
        {citations.map((citation) => (
          <li key={citation}>{citation}</li>
        ))}
      </ul>
      <p>{t('sheet.disclaimer')}</p>
    </section>
  );
}

/** Sources of all steps of each tour, once each; the same list each time. */
const ALL_SOURCES = Object.fromEntries(
  Object.entries(TOURS).map(([id, { steps }]) => [
    id,
    [...new Set(steps.flatMap((step) => step.sources))],
  ]),
) as unknown as Readonly<Record<TourId, readonly string[]>>;
