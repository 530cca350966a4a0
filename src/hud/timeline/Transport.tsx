import { useTranslation } from 'react-i18next';
import { RATES } from '../../contract/view';
import { useActions, useSelect } from '../../store/use-store';

const FRACTIONS: Readonly<Record<number, string>> = { 0.25: '¼', 0.5: '½' };

/** Play, pause and how fast. */
export function Transport() {
  const { t } = useTranslation();
  const playing = useSelect((state) => state.playback.playing);
  const rate = useSelect((state) => state.playback.rate);
  const { play, pause, setRate } = useActions();
  const label = (value: number): string =>
    t('timeline.times', { amount: FRACTIONS[value] ?? value });
  return (
    <div className="transport">
      <button
        type="button"
        className="play"
        aria-label={t(playing ? 'timeline.pause' : 'timeline.play')}
        onClick={playing ? pause : play}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          {playing ? (
            <path d="M8 6v12M16 6v12" />
          ) : (
            <path className="solid" d="M8.5 5.5v13l10.5-6.5z" />
          )}
        </svg>
      </button>
      <select
        className="rate"
        aria-label={t('timeline.rate')}
        value={rate}
        onChange={(event) => setRate(Number(event.target.value))}
      >
        {RATES.map((value) => (
          <option key={value} value={value}>
            {label(value)}
          </option>
        ))}
      </select>
    </div>
  );
}
