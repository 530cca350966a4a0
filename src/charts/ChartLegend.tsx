import { useTranslation } from 'react-i18next';
import type { BandState } from './bands/use-band';
import { useCourseNames } from './course-names';
import { SoundNote } from './sound/SoundNote';
import type { Sound } from './sound/use-sound';
import { useChartView } from './use-chart-view';

/** What holds for all rows: which course is which line, and what the shade is. */
export function ChartLegend({ band, sound }: { band: BandState; sound: Sound }) {
  const { t } = useTranslation('charts');
  const names = useCourseNames();
  const [view, change] = useChartView();
  return (
    <div className="chart-legend">
      {names !== null && (
        <>
          <span>
            <i data-mark="course" />
            {names.shown}
          </span>
          <span>
            <i data-mark="beside" />
            {names.beside}
          </span>
        </>
      )}
      <label>
        <input
          type="checkbox"
          checked={view.band}
          onChange={({ target: { checked } }) => change({ band: checked })}
        />
        <i data-mark="band" />
        <span>{t('band.there')}</span>
      </label>
      <span role="status">
        {(band.phase === 'working' || band.phase === 'missing') && t(`band.${band.phase}`)}
      </span>
      <SoundNote sound={sound} />
    </div>
  );
}
