import { useTranslation } from 'react-i18next';
import { openLab } from '../store/lab/lab-view';
import { useCourses } from '../store/use-courses';
import { useSelect, useSession } from '../store/use-store';
import type { BandState } from './bands/use-band';
import { SoundNote } from './sound/SoundNote';
import type { Sound } from './sound/use-sound';
import { useChartView } from './use-chart-view';

/** What holds for all rows: which course is which line, and what the shade is. */
export function ChartLegend({ band, sound }: { band: BandState; sound: Sound }) {
  const { t } = useTranslation('charts');
  const courses = useCourses();
  const { store } = useSession();
  const explores = useSelect((state) => state.mode === 'explore');
  const [view, change] = useChartView();
  return (
    <div className="chart-legend">
      {courses.length > 1 && (
        <ul aria-label={t('courses')}>
          {courses.map(({ title, pictured }, index) => (
            <li key={index}>
              <i className="course-mark" data-course={index + 1} />
              {title}
              {courses.length > 2 && pictured && <small>{t('pictured')}</small>}
            </li>
          ))}
        </ul>
      )}
      {explores && (
        <button type="button" className="link" onClick={() => openLab(store, 'treatment')}>
          {t('changeCourses')}
        </button>
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
