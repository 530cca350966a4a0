import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { TourId } from '../contract/tours';
import { useSelect } from '../store/use-store';
import { placeInWords } from './place-in-words';
import { QuestionWords } from './QuestionWords';
import { StepWords } from './StepWords';
import type { Telling } from './telling';
import './tour-player.css';
import { TourEnd } from './TourEnd';
import { shownBy, isAway } from './tour-view';
import { useKeptFocus } from './use-kept-focus';
import { useTouched } from './use-touched';
import { useTour, viewOfStop } from './use-tour';
import { useTourWords } from './use-tour-words';
import { Voice } from './Voice';

/** A tour under way, where else the caption is. */
export function TourPlayer({ id, Explained }: { id: TourId; Explained: Telling }) {
  const { t } = useTranslation('tours');
  const say = useTourWords(id);
  const running = useTour(id);
  const { tour, stops, stop, place } = running;
  const heading = useId();
  const section = useRef<HTMLElement>(null);
  const [answered, setAnswered] = useState<string | null>(null);
  const view = viewOfStop(stop);
  const moved = useSelect((state) => view !== null && isAway(state, shownBy(view)));
  const [touched, untouch] = useTouched(stop.id);
  const onward = useRef<HTMLButtonElement>(null);
  useEffect(() => section.current?.focus({ preventScroll: true }), [id]);
  useKeptFocus(section);
  // Who has answered rightly goes on from here.
  useEffect(() => {
    if (answered !== null) onward.current?.focus({ preventScroll: true });
  }, [answered]);

  const words =
    stop.kind === 'step'
      ? [say(`steps.${stop.id}.title`), say(`steps.${stop.id}.caption`)].join('. ')
      : stop.kind === 'question'
        ? say(`questions.${stop.id}.ask`)
        : t('end.title');
  const next = (): void => running.goTo(place + 1);
  const back = (): void => running.goTo(place - 1);

  const lastStep = stop.kind === 'step' && stops[place + 1]?.kind === 'question';
  const unanswered = stop.kind === 'question' && answered !== stop.id;
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    // Most questions are answered by moving time: there the arrows do what they do everywhere.
    if (unanswered && key.startsWith('Arrow')) return;
    const forwards = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    // It closes what is explained, and not the tour with it.
    if (key === 'Escape' && document.querySelector('[popover]:popover-open') !== null) return;
    const backwards = document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (key === forwards || key === 'PageDown') next();
    else if (key === backwards || key === 'PageUp') back();
    else if (key === 'Escape') running.leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section
      ref={section}
      className="tour"
      data-stop={stop.kind}
      aria-labelledby={heading}
      aria-description={t(unanswered ? 'player.keysAtQuestion' : 'player.keys')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header>
        <h2 id={heading}>{t(`list.${id}.title`)}</h2>
        <span className="tour-place figures">{placeInWords(t, tour, place)}</span>
        <span className="tour-tools">
          <Voice text={words} />
          <button type="button" className="tour-more" onClick={running.leave}>
            {t('player.leave')}
          </button>
        </span>
      </header>
      <ol className="tour-way" aria-hidden="true">
        {stops.slice(0, -1).map((each, at) => (
          <li
            key={each.id}
            data-kind={each.kind}
            data-at={at === place ? 'here' : at < place ? 'done' : undefined}
          />
        ))}
      </ol>
      <div className="tour-words" key={stop.id}>
        {stop.kind === 'step' && <StepWords step={stop.step} say={say} Explained={Explained} />}
        {stop.kind === 'question' && (
          <QuestionWords
            tour={id}
            question={stop.question}
            say={say}
            Explained={Explained}
            onRight={() => setAnswered(stop.id)}
          />
        )}
        {stop.kind === 'end' && <TourEnd running={running} />}
      </div>
      <div className="tour-steps">
        <button type="button" onClick={back} disabled={place === 0}>
          {t('player.previous')}
        </button>
        {stop.kind !== 'end' && (
          <button type="button" className="tour-next" ref={onward} onClick={next}>
            {unanswered
              ? t('player.skip')
              : lastStep
                ? t('player.toQuestions')
                : stops[place + 1]?.kind === 'end'
                  ? t('player.finish')
                  : t('player.next')}
          </button>
        )}
        {stop.kind === 'step' && (moved || touched) && (
          <button
            type="button"
            className="tour-more"
            onClick={() => {
              untouch();
              running.comeBack();
            }}
          >
            {t('player.back')}
          </button>
        )}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {`${placeInWords(t, tour, place)}. ${words}`}
      </p>
    </section>
  );
}
