import { Suspense } from 'react';
import type { TourId } from '../../contract/tours';
import { SheetFrame } from './SheetFrame';
import type { SheetParts } from './sheet-parts';
import { useSheet } from './use-sheet';

/** What a learner fills in: before, on and after the tour. */
export function LearnersSheet({ id, parts }: { id: TourId; parts: SheetParts }) {
  const { t, say, steps, questions, captions } = useSheet(id);
  const { Terms } = parts;
  return (
    <>
      <p className="worksheet-head">
        <span>{t('sheet.name')}</span>
        <span>{t('sheet.date')}</span>
      </p>
      <SheetFrame id={id} kind="learners" parts={parts}>
        <h3>{t('sheet.before')}</h3>
        <p>{t('sheet.beforeText')}</p>
        <Lines count={2} />
        <h3>{t('sheet.way')}</h3>
        <p>{t('sheet.wayText')}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('sheet.step')}</th>
              <th scope="col">{t('sheet.when')}</th>
              <th scope="col">{t('sheet.seen')}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step, index) => (
              <tr key={step.id}>
                <th scope="row">
                  <span className="figures">{index + 1}</span> {say(`steps.${step.id}.title`)}
                </th>
                <td>
                  {step.moment}
                  <small>{step.scale}</small>
                </td>
                <td />
              </tr>
            ))}
          </tbody>
        </table>
        <h3>{t('sheet.questions')}</h3>
        <p>{t('sheet.act')}</p>
        <ol>
          {questions.map((question) => (
            <li key={question.id}>
              {say(`questions.${question.id}.ask`)}
              <Lines count={3} />
            </li>
          ))}
        </ol>
        <section className="worksheet-whole">
          <h3>{t('sheet.words')}</h3>
          <p>{t('sheet.wordsText')}</p>
          <Suspense fallback={null}>
            <Terms texts={captions} explained={false} />
          </Suspense>
          <Lines count={3} />
        </section>
        <section className="worksheet-whole">
          <h3>{t('sheet.own')}</h3>
          <Lines count={2} />
        </section>
      </SheetFrame>
    </>
  );
}

/** Room for an answer. */
function Lines({ count }: { count: number }) {
  return (
    <div className="worksheet-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, line) => (
        <i key={line} />
      ))}
    </div>
  );
}
