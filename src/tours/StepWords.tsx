import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Telling } from './telling';
import type { TourStep } from './tour-schema';
import { FullSources, ShortSources } from './Sources';
import { useFindings } from './use-findings';
import type { Say } from './use-tour-words';

interface StepWordsProps {
  readonly step: TourStep;
  readonly say: Say;
  readonly Explained: Telling;
}

/** What a step says: two or three sentences, and behind a word what they rest on. */
export function StepWords({ step, say, Explained }: StepWordsProps) {
  const { t } = useTranslation('tours');
  const [open, setOpen] = useState(false);
  const sources = useFindings(step.sources);
  const more = say(`steps.${step.id}.more`);
  return (
    <>
      <div className="tour-text">
        <h3 className="tour-title">{say(`steps.${step.id}.title`)}</h3>{' '}
        <p className="tour-caption">
          <Explained text={say(`steps.${step.id}.caption`)} />
        </p>
      </div>
      <div className="tour-behind">
        <button
          type="button"
          className="tour-more"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'player.less' : 'player.more')}
        </button>
        <ShortSources sources={sources} />
      </div>
      {open && (
        <div className="tour-deeper" tabIndex={0} role="group" aria-label={t('player.more')}>
          {more !== '' && (
            <p>
              <Explained text={more} />
            </p>
          )}
          <FullSources sources={sources} />
        </div>
      )}
    </>
  );
}
