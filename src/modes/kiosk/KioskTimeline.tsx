import { useTranslation } from 'react-i18next';
import { Instrument } from '../../hud/timeline/Instrument';
import '../../hud/timeline/timeline.css';
import { useActions, useSelect } from '../../store/use-store';

/** The one thing to touch: time, and a button that lets it run. @param onHand called when a hand takes hold of it */
export function KioskTimeline({ onHand, play: withPlay }: { onHand?: () => void; play?: boolean }) {
  const { t } = useTranslation();
  const playing = useSelect((state) => state.playback.playing);
  const { play, pause } = useActions();
  return (
    <section
      className="kiosk-timeline"
      id="timeline"
      aria-label={t('timeline.region')}
      onPointerDownCapture={onHand}
      onKeyDownCapture={onHand}
    >
      {withPlay === true && (
        <button
          type="button"
          className="kiosk-play"
          aria-label={t(playing ? 'timeline.pause' : 'timeline.play')}
          onClick={playing ? pause : play}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            {playing ? <path d="M8 6v12M16 6v12" /> : <path d="M8.5 5.5v13l10.5-6.5z" />}
          </svg>
        </button>
      )}
      <Instrument />
    </section>
  );
}
