import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../store/use-store';
import './chart.css';
import { CHART_ROWS } from './chart-rows';
import { ChartRowView } from './ChartRowView';
import { ChartTable } from './ChartTable';
import { Needle } from './Needle';
import { useSeek } from './use-seek';

/** From drug to mood over the timeline's own axis: the cursor is the timeline's needle. */
export function ChartPanel() {
  const { t } = useTranslation();
  const { openPanel } = useActions();
  const [table, setTable] = useState(false);
  const seek = useSeek();
  return (
    <section className="chart-panel panel" aria-label={t('chart.title')}>
      <header>
        <button type="button" className="quiet" onClick={() => setTable(!table)}>
          {t(table ? 'chart.asCurves' : 'chart.asTable')}
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={t('chart.close')}
          onClick={() => openPanel('none')}
        >
          {t('about.close')}
        </button>
      </header>
      {table ? (
        <ChartTable />
      ) : (
        <div className="chart-rows">
          {CHART_ROWS.map((row) => (
            <ChartRowView key={row.id} row={row} />
          ))}
          <div className="chart-surface" {...seek}>
            <Needle />
          </div>
        </div>
      )}
    </section>
  );
}
