import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TourId } from '../contract/tours';
import { hoursNow, useSession } from '../store/use-store';
import { checkAnswer, type Verdict } from './check-answer';
import { visitorsProgress } from './progress';
import type { Telling } from './telling';
import type { TourQuestion } from './tour-schema';
import { ShortSources } from './Sources';
import { useFindings } from './use-findings';
import type { Say } from './use-tour-words';

interface QuestionWordsProps {
  readonly tour: TourId;
  readonly question: TourQuestion;
  readonly say: Say;
  readonly Explained: Telling;
  readonly onRight: () => void;
}

/** A question that is answered by doing something in the scene. */
export function QuestionWords({ tour, question, say, Explained, onRight }: QuestionWordsProps) {
  const { t } = useTranslation('tours');
  const session = useSession();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [hinted, setHinted] = useState(false);
  const sources = useFindings(question.sources);
  const words = `questions.${question.id}`;
  const answer = (): void => {
    const next = checkAnswer(question.check, session.store.getState(), hoursNow(session));
    setVerdict(next);
    setHinted(false);
    if (!next.right) return;
    visitorsProgress().answer(tour, question.id);
    onRight();
  };
  const right = verdict?.right === true;
  return (
    <>
      <div className="tour-text">
        <p className="tour-caption">
          <Explained text={say(`${words}.ask`)} />
        </p>
      </div>
      <div className="tour-verdict" role="status" data-right={right ? '' : undefined}>
        {/* One thing at a time: together they would leave a phone no picture to answer in. */}
        {verdict !== null && !hinted && (
          <p>
            <b>{t(verdict.right ? 'quiz.right' : 'quiz.wrong')}</b>{' '}
            <Explained
              text={say(verdict.right ? `${words}.right` : `${words}.wrong.${verdict.why}`)}
            />
          </p>
        )}
        {hinted && <p>{t('quiz.hintIs', { hint: say(`${words}.hint`) })}</p>}
      </div>
      <div className="tour-behind">
        {right ? (
          <ShortSources sources={sources} />
        ) : (
          <>
            <button type="button" className="tour-answer" onClick={answer}>
              {t('quiz.check')}
            </button>
            {!hinted && (
              <button type="button" className="tour-more" onClick={() => setHinted(true)}>
                {t('quiz.hint')}
              </button>
            )}
          </>
        )}
      </div>
    </>
  );
}
