import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './chart.css';
import { CHART_ROWS } from './chart-rows';
import { ChartRowView } from './ChartRowView';
import { ChartTable } from './ChartTable';
import { Needle } from './Needle';
import { useSeek } from './use-seek';

interface ChartPanelProps {
  /** Absent where the chart stands in for the picture and can't be closed. */
  readonly onClose?: () => void;
}

/** From drug to mood over the timeline's own axis: the cursor is the timeline's needle. */
export function ChartPanel({ onClose }: ChartPanelProps) {
  const { t } = useTranslation();
  const [table, setTable] = useState(false);
  const seek = useSeek();
  return (
    <section className="chart-panel panel" aria-label={t('chart.title')}>
      <header>
        <button type="button" className="quiet" onClick={() => setTable(!table)}>
          {t(table ? 'chart.asCurves' : 'chart.asTable')}
        </button>
        {onClose !== undefined && (
          <button type="button" className="quiet" aria-label={t('chart.close')} onClick={onClose}>
            {t('about.close')}
          </button>
        )}
      </header>
      {table ? (
        <ChartTable />
      ) : (
        <div className="chart-scroll">
          <div className="chart-rows">
            {CHART_ROWS.map((row) => (
              <ChartRowView key={row.id} row={row} />
            ))}
            <div className="chart-surface" {...seek}>
              <Needle />
            </div>
          </div>
        </div>
      )}
    </section>
  );
}
