import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { numberFormat } from '../../../i18n/numbers';
import { isCurrent, populationDeskOf } from '../../../store/lab/population-desk';
import { useSelect, useSession } from '../../../store/use-store';
import { NumberField } from '../NumberField';
import { useLab } from '../use-lab';
import { PeopleResult } from './PeopleResult';

/** Fewer say little; more take long and say little more. */
const PEOPLE = { low: 100, high: 2000, whole: true };
const SEEDS = { low: 0, high: 2 ** 32 - 1, whole: true };
const USUAL_PEOPLE = 400;

interface PeopleSectionProps {
  readonly peopleFiles: ReactNode;
}

/** The course in many virtual people: asked for, waited for or stopped, looked at and kept. */
export function PeopleSection({ peopleFiles }: PeopleSectionProps) {
  const { t, i18n } = useTranslation('lab');
  const { store } = useSession();
  const desk = populationDeskOf(store);
  const { progress, result, ended } = useStore(desk.state);
  const { present } = useLab().edits;
  const firstSeed = useSelect((state) => state.seed);
  const [n, setN] = useState(result?.n ?? USUAL_PEOPLE);
  const [seed, setSeed] = useState(result?.seed ?? firstSeed);
  const seedHint = useId();
  const whole = numberFormat(i18n.language, 0);
  const running = progress !== null;
  const stale = result !== null && !isCurrent(result, present);
  // What was asked for comes into sight when it is there, not only into the page below.
  const found = useRef<HTMLDivElement>(null);
  const known = useRef(result);
  useEffect(() => {
    if (result !== null && result !== known.current)
      found.current?.scrollIntoView({ block: 'start' });
    known.current = result;
  }, [result]);
  const status = running
    ? ''
    : ended === 'cancelled'
      ? t('people.cancelled')
      : ended === 'failed'
        ? t('people.failed')
        : result === null
          ? ''
          : t('people.finished', { count: result.n });
  return (
    <>
      <p className="lab-intro">{t('people.intro')}</p>
      <div className="lab-fields lab-pair">
        <NumberField
          label={t('people.n')}
          value={n}
          limits={PEOPLE}
          step={100}
          onValue={(next) => {
            setN(next);
            return null;
          }}
          onLeave={() => undefined}
        />
        <NumberField
          label={t('people.seed')}
          value={seed}
          limits={SEEDS}
          step={1}
          describedBy={seedHint}
          onValue={(next) => {
            setSeed(next);
            return null;
          }}
          onLeave={() => undefined}
        />
      </div>
      <p className="lab-hint" id={seedHint}>
        {t('people.seedHint')}
      </p>
      <div className="lab-row lab-run">
        <button
          type="button"
          className="lab-button lab-main"
          onClick={() => {
            if (running) desk.cancel();
            else void desk.run(n, seed);
          }}
        >
          {running ? t('people.cancel') : t('people.run')}
        </button>
        {running && (
          <>
            <progress
              aria-label={t('people.progress')}
              value={progress.done}
              max={progress.of}
              aria-valuetext={t('people.progressText', {
                done: whole(progress.done),
                of: whole(progress.of),
              })}
            />
            <span className="figures" aria-hidden="true">
              {t('people.progressText', { done: whole(progress.done), of: whole(progress.of) })}
            </span>
          </>
        )}
        <span role="status" className={ended === null ? 'lab-hint' : 'lab-hint lab-ended'}>
          {status}
        </span>
      </div>
      {result !== null && (
        <div className="lab-found" ref={found}>
          <PeopleResult result={result} stale={stale} />
          {peopleFiles}
        </div>
      )}
    </>
  );
}
