import { useTranslation } from 'react-i18next';
import { useSelect } from '../../store/use-store';
import { SOUND_SECONDS, type Sound, type SoundSpeed } from './use-sound';

/** The chosen curve as sound: begin, hold, stop, and how fast. */
export function SoundTools({ sound }: { sound: Sound }) {
  const { t } = useTranslation(['translation', 'charts']);
  const selected = useSelect((state) => state.selected);
  const { playing, held } = sound;
  const name = t(`variables.${selected}`);
  return (
    <span className="chart-sound">
      <button
        type="button"
        className="quiet"
        aria-label={t(playing === null ? 'charts:listen' : 'charts:stopListening', { name })}
        aria-description={playing === null ? t('charts:heard') : undefined}
        onClick={sound.toggle}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={playing === null ? 'M2 10c2-7 4-7 6-2s4 5 6-2' : 'M4.500 4.500h7v7h-7z'} />
        </svg>
        <span>{t(playing === null ? 'charts:sound' : 'charts:stop')}</span>
      </button>
      {playing === null ? (
        <select
          aria-label={t('charts:soundSpeed')}
          value={sound.speed}
          onChange={({ target: { value } }) => sound.setSpeed(value as SoundSpeed)}
        >
          {(Object.keys(SOUND_SECONDS) as SoundSpeed[]).map((speed) => (
            <option key={speed} value={speed}>
              {t(`charts:speeds.${speed}`)}
            </option>
          ))}
        </select>
      ) : (
        <button
          type="button"
          className="quiet"
          aria-label={t(held === null ? 'charts:holdSound' : 'charts:resumeSound', { name })}
          onClick={sound.toggleHeld}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={held === null ? 'M5.500 4v8M10.500 4v8' : 'M5.500 3.500v9l7-4.500z'} />
          </svg>
          <span>{t(held === null ? 'charts:hold' : 'charts:resume')}</span>
        </button>
      )}
    </span>
  );
}
