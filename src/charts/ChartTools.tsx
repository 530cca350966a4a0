import { useTranslation } from 'react-i18next';
import { STAGES } from '../contract/variables';
import type { ChartChoice } from '../contract/chart';
import { NAMED_WINDOWS, type WindowName } from '../timeline/window';
import { SoundTools } from './sound/SoundTools';
import type { Sound } from './sound/use-sound';
import { useChartView, useWindow } from './use-chart-view';
import { useZoom } from './use-zoom';

const WINDOWS = Object.keys(NAMED_WINDOWS) as WindowName[];

interface ChartToolsProps {
  readonly sound: Sound;
}

/** What is shown of which curves, and how: each is one choice. */
export function ChartTools({ sound }: ChartToolsProps) {
  const { t } = useTranslation(['translation', 'charts']);
  const [view, change] = useChartView();
  const { window } = useWindow();
  const zoom = useZoom();
  const name = windowName(window);
  return (
    <div className="chart-tools">
      <select
        aria-label={t('charts:choice')}
        value={view.choice}
        onChange={({ target: { value } }) => change({ choice: value as ChartChoice })}
      >
        <option value="overview">{t('charts:overview')}</option>
        {STAGES.map((stage) => (
          <option key={stage} value={stage}>
            {t(`stages.${stage}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('charts:window')}
        value={name}
        onChange={({ target: { value } }) => {
          if (value === 'whole') change({ window: null });
          else if (value in NAMED_WINDOWS) change({ window: NAMED_WINDOWS[value as WindowName] });
        }}
      >
        <option value="whole">{t('charts:windows.whole')}</option>
        {WINDOWS.map((each) => (
          <option key={each} value={each}>
            {t(`charts:windows.${each}`)}
          </option>
        ))}
        {name === 'own' && <option value="own">{t('charts:windows.own')}</option>}
      </select>
      {view.shape === 'curves' && (
        <>
          <span className="chart-zoom" role="group" aria-label={t('charts:zoom')}>
            <button type="button" aria-label={t('charts:wider')} onClick={() => zoom('wider')}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M3.500 8h9" />
              </svg>
            </button>
            <button type="button" aria-label={t('charts:closer')} onClick={() => zoom('closer')}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M3.500 8h9M8 3.500v9" />
              </svg>
            </button>
          </span>
          <SoundTools sound={sound} />
        </>
      )}
    </div>
  );
}

/** What a window is called; `own` if the visitor drew it. */
function windowName(window: { from: number; to: number } | null): WindowName | 'whole' | 'own' {
  if (window === null) return 'whole';
  const named = WINDOWS.find(
    (each) => NAMED_WINDOWS[each].from === window.from && NAMED_WINDOWS[each].to === window.to,
  );
  return named ?? 'own';
}
