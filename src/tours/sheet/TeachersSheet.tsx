import { Suspense } from 'react';
import type { TourId } from '../../contract/tours';
import { SheetFrame } from './SheetFrame';
import type { SheetParts } from './sheet-parts';
import { useSheet } from './use-sheet';

/** What a teacher wants to know beforehand: what is said where, the answers, the words, the sources. */
export function TeachersSheet({ id, parts }: { id: TourId; parts: SheetParts }) {
  const { t, say, steps, questions, captions } = useSheet(id);
  const { Terms } = parts;
  return (
    <SheetFrame id={id} kind="teachers" parts={parts}>
      <h3>{t('sheet.notes')}</h3>
      <p>{t(`list.${id}.notes`)}</p>
      <h3>{t('sheet.said')}</h3>
      <ol>
        {steps.map((step) => (
          <li key={step.id}>
            <b>{say(`steps.${step.id}.title`)}</b>
            <p className="worksheet-facts">
              <span>{step.moment}</span>
              <span>{step.scale}</span>
            </p>
            <p>{say(`steps.${step.id}.caption`)}</p>
            <p>{say(`steps.${step.id}.more`)}</p>
          </li>
        ))}
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
        <Terms texts={captions} explained />
      </Suspense>
    </SheetFrame>
  );
}
