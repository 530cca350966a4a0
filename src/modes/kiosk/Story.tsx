import { useCallback, useEffect, useRef, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Narration } from '../../hud/Narration';
import { isMotionReduced } from '../../store/state';
import { hoursNow, useActions, useSession } from '../../store/use-store';
import { lastsSeconds } from '../../store/kiosk/visit';
import { TOURS } from '../../tours/catalogue';
import { glideTo } from '../../tours/glide';
import { shownBy } from '../../tours/tour-view';
import { useTourWords } from '../../tours/use-tour-words';
import { useExhibit, useVisit } from './kiosk-context';
import { KioskTimeline } from './KioskTimeline';
import { useSimpleStory } from './simple-words';
import { Tools } from './Tools';
import { useSpoken } from './use-spoken';

/** Two minutes that go on by themselves and can be held, turned back and left: the steps of a guided tour. */
export function Story() {
  const { t } = useTranslation('kiosk');
  const { launch, visit } = useExhibit();
  const session = useSession();
  const { compareWith } = useActions();
  const say = useTourWords(launch.story);
  const simple = useSimpleStory(launch.story);
  const at = useVisit((state) => state.step);
  const runs = useVisit((state) => state.storyRuns);
  const level = useVisit((state) => state.level);
  const sound = useVisit((state) => state.sound);
  const stopGlide = useRef<() => void>(() => undefined);
  const { steps } = TOURS[launch.story];
  const step = steps[at];

  useEffect(() => {
    if (step === undefined) return undefined;
    const { store, frameLoop } = session;
    const { actions, scale, ...state } = store.getState();
    const shown = shownBy(step);
    const still = isMotionReduced(state);
    actions.show({ ...shown, hours: still ? shown.hours : hoursNow(session) });
    actions.setDisplayRunning(step.display === 'running' && !still);
    if (scale === shown.scale) actions.lookFrom(step.side ?? 'standing');
    if (!still) stopGlide.current = glideTo(store, frameLoop, shown.hours, () => undefined);
    return () => stopGlide.current();
  }, [step, session]);

  const title = step === undefined ? t('story.endTitle') : say(`steps.${step.id}.title`);
  const told = (id: string): string =>
    level === 'simple' ? simple(id) : say(`steps.${id}.caption`);
  const caption = step === undefined ? t('story.endText') : told(step.id);
  const onSpeaking = useCallback((speaking: boolean) => visit.set({ speaking }), [visit]);
  useSpoken(`${title}. ${caption}`, sound, !runs, onSpeaking);

  const explore = (): void => {
    compareWith(null, null);
    visit.explore();
  };
  const place = t('story.place', { step: Math.min(at + 1, steps.length), count: steps.length });
  return (
    <section className="kiosk-foot kiosk-story" aria-label={t('story.label')}>
      <div className="kiosk-words" key={`${at}`}>
        <Narration told={false} />
        <h1>{title}</h1>
        <p className="kiosk-caption" aria-live="polite">
          {caption}
        </p>
      </div>
      <ol className="kiosk-way" aria-label={place}>
        {steps.map(({ id }, index) => (
          <li
            key={id}
            data-at={index < at ? 'done' : index === at ? 'here' : undefined}
            data-runs={runs ? '' : undefined}
            style={{ '--lasts': `${lastsSeconds(steps.length, sound)}s` } as CSSProperties}
          />
        ))}
      </ol>
      <KioskTimeline onHand={() => visit.runStory(false)} />
      <div className="kiosk-row">
        <button type="button" disabled={at === 0} onClick={() => visit.goTo(at - 1)}>
          {t('story.back')}
        </button>
        {step === undefined ? (
          <>
            <button type="button" onClick={() => visit.goTo(0)}>
              {t('story.again')}
            </button>
            <button type="button" className="kiosk-main" onClick={explore}>
              {t('story.explore')}
            </button>
          </>
        ) : (
          <>
            <button type="button" onClick={() => visit.runStory(!runs)}>
              {t(runs ? 'story.pause' : 'story.play')}
            </button>
            <button type="button" className="kiosk-main" onClick={() => visit.goTo(at + 1)}>
              {t('story.next')}
            </button>
            <button type="button" onClick={explore}>
              {t('story.explore')}
            </button>
          </>
        )}
      </div>
      <Tools />
    </section>
  );
}
