import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf, ownName } from '../../i18n/locale';
import { Narration } from '../../hud/Narration';
import { attractAt, SHOTS } from '../../store/kiosk/attract';
import { isMotionReduced } from '../../store/state';
import { useFrame, useSelect, useSession } from '../../store/use-store';
import { useExhibit, useVisit } from './kiosk-context';

/** What is shown while nobody is there, and how to begin. A touch anywhere begins too. */
export function Attract() {
  const { t, i18n } = useTranslation('kiosk');
  const { launch, visit } = useExhibit();
  const { store, seconds, frameLoop } = useSession();
  const since = useVisit((state) => state.since);
  const axis = useSelect((state) => state.axis);
  const reduced = useSelect(isMotionReduced);
  const [place, setPlace] = useState(() => attractAt(axis, seconds() - since, reduced).place);
  const { line } = SHOTS[place] ?? attractAt(axis, 0).shot;

  useEffect(() => {
    const { shot } = attractAt(axis, seconds() - since, reduced);
    const { actions } = store.getState();
    actions.setScale(shot.scale);
    actions.select(shot.select);
  }, [place, axis, reduced, seconds, since, store]);

  useFrame((frame) => {
    const { hours, place: now } = attractAt(axis, frame.seconds - since, reduced);
    if (now !== place) setPlace(now);
    if (Math.abs(store.getState().playback.anchorHours - hours) > 1e-9)
      store.getState().actions.seek(hours);
    return !reduced;
  });
  useEffect(() => {
    if (!reduced) return undefined;
    const timer = setInterval(() => frameLoop.invalidate(), 1000);
    return () => clearInterval(timer);
  }, [reduced, frameLoop]);

  return (
    <>
      <button
        type="button"
        className="kiosk-anywhere"
        aria-label={t('attract.explore')}
        onClick={() => visit.begin('explore')}
      />
      <section className="kiosk-foot kiosk-attract" aria-label={t('attract.label')}>
        <Narration told={false} />
        <h1 key={line}>{t(`attract.lines.${line}`)}</h1>
        <div className="kiosk-row">
          <button type="button" className="kiosk-main" onClick={() => visit.begin('story')}>
            {t('attract.story')}
          </button>
          <button type="button" className="kiosk-second" onClick={() => visit.begin('explore')}>
            {t('attract.explore')}
          </button>
        </div>
        {launch.languages.length > 1 && (
          <div className="kiosk-languages" role="group" aria-label={t('attract.languages')}>
            {launch.languages.map((language) => (
              <button
                key={language}
                type="button"
                lang={language}
                dir={directionOf(language)}
                aria-current={i18n.language === language ? 'true' : undefined}
                onClick={() => visit.begin('explore', language)}
              >
                {ownName(language)}
              </button>
            ))}
          </div>
        )}
      </section>
    </>
  );
}
