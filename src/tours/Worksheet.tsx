import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { TourId } from '../contract/tours';
import { TOURS } from './catalogue';
import { useFindings } from './use-findings';
import { useTourWords } from './use-tour-words';
import './worksheet.css';

interface WorksheetProps {
  readonly id: TourId;
  readonly onClose: () => void;
}

const LINES = [0, 1, 2, 3];

/** Where a tour begins, as one types it in: without what only this visit has. */
function addressOf(id: TourId): string {
  return `${location.origin}${location.pathname}?tour=${id}`;
}

/** A page to be printed: the questions of a tour with room for answers, and where to find it. */
export function Worksheet({ id, onClose }: WorksheetProps) {
  const { t } = useTranslation('tours');
  const say = useTourWords(id);
  const tour = TOURS[id];
  const dialog = useRef<HTMLDialogElement>(null);
  const sources = useFindings(ALL_SOURCES[id]);
  useEffect(() => {
    const element = dialog.current;
    if (element?.open === false) element.showModal();
    return () => element?.close();
  }, []);
  const citations = [
    ...new Set(
      sources.flatMap((source) => (source.kind === 'finding' ? [source.finding.citation] : [])),
    ),
  ];
  // At the end of the page, so that printing can leave out all that comes before it.
  return createPortal(
    <dialog ref={dialog} className="worksheet" aria-labelledby="worksheet-title" onCancel={onClose}>
      <div className="worksheet-tools">
        <button type="button" className="tour-door" onClick={() => window.print()}>
          {t('sheet.print')}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {t('sheet.close')}
        </button>
      </div>
      <article className="worksheet-page">
        <p className="worksheet-head">
          <span>{t('sheet.name')}</span>
          <span>{t('sheet.date')}</span>
        </p>
        <h2 id="worksheet-title">{t('sheet.title', { title: t(`list.${id}.title`) })}</h2>
        <p>
          {t('sheet.where')} <b className="worksheet-address">{addressOf(id)}</b>
        </p>
        <h3>{t('learn')}</h3>
        <ul>
          {(['first', 'second', 'third'] as const).map((goal) => (
            <li key={goal}>{t(`list.${id}.goals.${goal}`)}</li>
          ))}
        </ul>
        <h3>{t('sheet.questions')}</h3>
        <p>{t('sheet.act')}</p>
        <ol>
          {tour.questions.map((question) => (
            <li key={question.id}>
              {say(`questions.${question.id}.ask`)}
              <Lines />
            </li>
          ))}
          <li>
            {t('sheet.own')}
            <Lines />
          </li>
        </ol>
        <h3>{t('sheet.sources')}</h3>
        <p className="worksheet-sources">{citations.join('; ')}</p>
        <p className="worksheet-sources">{t('sheet.disclaimer')}</p>
      </article>
    </dialog>,
    document.body,
  );
}

function Lines() {
  return (
    <div className="worksheet-lines" aria-hidden="true">
      {LINES.map((line) => (
        <i key={line} />
      ))}
    </div>
  );
}

/** Sources of all steps of each tour, once each; the same list each time. */
const ALL_SOURCES = Object.fromEntries(
  Object.entries(TOURS).map(([id, { steps }]) => [
    id,
    [...new Set(steps.flatMap((step) => step.sources))],
  ]),
) as unknown as Readonly<Record<TourId, readonly string[]>>;
