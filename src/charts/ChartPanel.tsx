import { lazy, Suspense, useMemo, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import '../palette/courses.css';
import './chart.css';
import './chart-key.css';
import './chart-tools.css';
import { CHART_SHAPES } from '../contract/chart';
import { useSelect } from '../store/use-store';
import { useBand } from './bands/use-band';
import { rowsOf } from './chart-rows';
import { ChartTable } from './ChartTable';
import { ChartTools } from './ChartTools';
import { Curves } from './Curves';
import { useSound } from './sound/use-sound';
import { useChartView, useWindow } from './use-chart-view';
import { usePapers } from './use-papers';

const Causes = lazy(() => import('./causes/Causes').then((module) => ({ default: module.Causes })));

interface ChartPanelProps {
  /** Absent where the chart stands in for the picture and can't be closed. */
  readonly onClose?: () => void;
}

/** From drug to mood: as curves over the timeline's own axis, as a diagram of causes, or as a table. */
export function ChartPanel({ onClose }: ChartPanelProps) {
  const { t } = useTranslation(['translation', 'charts']);
  const [view, change] = useChartView();
  const { axis, window } = useWindow();
  const selected = useSelect((state) => state.selected);
  const rows = useMemo(() => rowsOf(view.choice, selected), [view.choice, selected]);
  const band = useBand(view.band && view.shape !== 'causes');
  const papers = usePapers();
  const sound = useSound(axis);
  const onKeyDown = (event: KeyboardEvent): void => {
    // The window goes first, the panel next.
    if (event.key !== 'Escape' || window === null || view.shape === 'causes') return;
    event.preventDefault();
    change({ window: null });
  };
  return (
    <section
      className="chart-panel panel"
      aria-label={t('chart.title')}
      data-shape={view.shape}
      onKeyDown={onKeyDown}
    >
      <header>
        {/* Where the focus comes to when the panel is opened; to be seen it has its shapes. */}
        <h2 className="panel-title visually-hidden" tabIndex={-1}>
          {t('chart.title')}
        </h2>
        <div className="chart-shapes" role="group" aria-label={t('charts:shape')}>
          {CHART_SHAPES.map((shape) => (
            <button
              key={shape}
              type="button"
              className="quiet"
              aria-pressed={view.shape === shape}
              onClick={() => change({ shape })}
            >
              {t(`charts:shapes.${shape}`)}
            </button>
          ))}
        </div>
        {view.shape !== 'causes' && <ChartTools sound={sound} />}
        {onClose !== undefined && (
          <button
            type="button"
            className="quiet chart-close"
            aria-label={t('chart.close')}
            onClick={onClose}
          >
            {t('about.close')}
          </button>
        )}
      </header>
      {view.shape === 'curves' && <Curves rows={rows} band={band} papers={papers} sound={sound} />}
      {view.shape === 'table' && <ChartTable rows={rows} band={band} papers={papers} />}
      {view.shape === 'causes' && (
        <Suspense fallback={null}>
          <Causes papers={papers} />
        </Suspense>
      )}
    </section>
  );
}
