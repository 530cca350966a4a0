import { useTranslation } from 'react-i18next';
import type { BandState } from './bands/use-band';
import type { ChartRow } from './chart-rows';
import { ChartLegend } from './ChartLegend';
import { ChartRowView } from './ChartRowView';
import { ChartRuler } from './ChartRuler';
import { ChartSurface } from './ChartSurface';
import type { Sound } from './sound/use-sound';
import { useWindow } from './use-chart-view';
import type { Papers } from './use-papers';

interface CurvesProps {
  readonly rows: readonly ChartRow[];
  readonly band: BandState;
  readonly papers: Papers;
  readonly sound: Sound;
}

/** Small multiples over one axis, with the timeline's needle through all of them. */
export function Curves({ rows, band, papers, sound }: CurvesProps) {
  const { t } = useTranslation('charts');
  const { window, axis } = useWindow();
  return (
    <>
      <div className="chart-scroll">
        <ChartLegend band={band} sound={sound} />
        <div className="chart-rows">
          {rows.map((row) => (
            <ChartRowView
              key={row.id}
              row={row}
              axis={axis}
              band={band.phase === 'there' ? band.band : null}
              papers={papers}
            />
          ))}
          <ChartSurface axis={axis} sound={sound} />
        </div>
      </div>
      <ChartRuler axis={axis} ofTimeline={window === null} />
      <p className="chart-keys" id="chart-keys">
        {t('keys')}
      </p>
    </>
  );
}
