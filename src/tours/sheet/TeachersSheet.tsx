import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { TourId } from '../../contract/tours';
import { TOURS } from '../catalogue';
import { useTourWords } from '../use-tour-words';
import { SheetHead } from './SheetHead';
import type { SheetParts } from './sheet-parts';
import { SheetSources } from './SheetSources';
import { useStepPlace } from './use-step-place';

/** What a teacher wants to know beforehand: what is said where, the answers, the words, the sources. */
export function TeachersSheet({ id, parts }: { id: TourId; parts: SheetParts }) {
  const { t } = useTranslation('tours');
  const say = useTourWords(id);
  const placeOf = useStepPlace();
  const { Code, Terms } = parts;
  const { steps, questions } = TOURS[id];
  return (
    <>
      <SheetHead id={id} kind="teachers" Code={Code} />
      <h3>{t('sheet.notes')}</h3>
      <p>{t(`list.${id}.notes`)}</p>
      <h3>{t('sheet.said')}</h3>
      <ol>
        {steps.map((step) => {
          const { moment, scale } = placeOf(step);
          return (
            <li key={step.id}>
              <b>{say(`steps.${step.id}.title`)}</b>
              <p className="worksheet-facts">
                <span>{moment}</span>
                <span>{scale}</span>
              </p>
              <p>{say(`steps.${step.id}.caption`)}</p>
              <p>{say(`steps.${step.id}.more`)}</p>
            </li>
          );
        })}
      </ol>
      <h3>{t('sheet.answers')}</h3>
      <ol>
        {questions.map(({ id: question }) => (
          <li key={question}>
            <b>{say(`questions.${question}.ask`)}</b>
            <p>{t('sheet.answer', { text: say(`questions.${question}.right`) })}</p>
            <p>{t('quiz.hintIs', { hint: say(`questions.${question}.hint`) })}</p>
          </li>
        ))}
      </ol>
      <h3>{t('sheet.meaning')}</h3>
      <Suspense fallback={null}>
        <Terms texts={steps.map((step) => say(`steps.${step.id}.caption`))} explained />
      </Suspense>
      <SheetSources id={id} />
    </>
  );
}
