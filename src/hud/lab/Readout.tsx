import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { STUDIED } from '../../evidence/studied';
import { numberFormat } from '../../i18n/numbers';
import { valueAt, type Trajectory } from '../../simulation/trajectory';
import { leavesStudies } from '../../store/lab/studied-range';
import { useCourses } from '../../store/use-courses';
import { linePath, type PlotFrame } from './plot-path';
import { useLab } from './use-lab';
import { WarningSign } from './WarningSign';

const DAY = 24;
const DAYS = [1, 7, 28];
const SAMPLES = 96;
const FRAME = { width: 96, height: 40 };

function curve(trajectory: Trajectory, frame: PlotFrame): string {
  const hours = Array.from(
    { length: SAMPLES + 1 },
    (_, i) => frame.from + ((frame.to - frame.from) * i) / SAMPLES,
  );
  return linePath(
    frame,
    hours,
    hours.map((hour) => valueAt(trajectory, 'madrs', hour)),
  );
}

/** What the course comes to, in one line that stays in sight while it is edited. */
export function Readout() {
  const { t, i18n } = useTranslation('lab');
  const courses = useCourses();
  const points = numberFormat(i18n.language, 1);
  const paths = useMemo(() => {
    const before = Math.max(
      ...courses
        .map(({ trajectory }) => valueAt(trajectory, 'madrs', -DAY))
        .filter(Number.isFinite),
    );
    const frame: PlotFrame = {
      ...FRAME,
      from: -2 * DAY,
      to: courses[0]?.trajectory.hours.at(-1) ?? 1,
      low: 0,
      high: Math.max(10, before * 1.08),
    };
    return courses.map(({ trajectory }) => curve(trajectory, frame));
  }, [courses]);
  return (
    <div className="lab-readout">
      <OutsideStudies />
      <svg viewBox={`-1 -1 ${FRAME.width + 2} ${FRAME.height + 2}`} aria-hidden="true">
        <path className="lab-base" d={`M0 ${FRAME.height}H${FRAME.width}`} />
        {paths.map((path, index) => (
          <path key={index} className="course-line" data-course={index + 1} d={path} />
        ))}
      </svg>
      <table>
        <caption className="visually-hidden">{t('readout.label')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('readout.short')}</th>
            <th scope="col">{t('readout.before')}</th>
            {DAYS.map((day) => (
              <th key={day} scope="col">
                {t('readout.day', { day })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {courses.map(({ title, trajectory }, index) => (
            <tr key={index}>
              <th scope="row">
                <i className="course-mark" data-course={index + 1} />
                {courses.length > 1 ? title : t('readout.main')}
              </th>
              {[-1, ...DAYS].map((day) => (
                <td key={day} className="figures">
                  {points(valueAt(trajectory, 'madrs', day * DAY))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Beside the result, wherever the dose itself has scrolled to: that the result rests on no study. */
function OutsideStudies() {
  const { t } = useTranslation('lab');
  const { protocol, patient } = useLab();
  if (!leavesStudies(STUDIED, protocol, patient.weightKg)) return null;
  return (
    <p className="lab-warning">
      <WarningSign />
      {t('readout.outside')}
    </p>
  );
}
