import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { variable, variableIndex } from '../../contract/variables';
import { valueFormat } from '../../i18n/numbers';
import { showBeside } from '../../store/lab/course-edits';
import { coursesIn } from '../../store/shown-view';
import { isStacked } from '../../store/side-by-side';
import { useCourses } from '../../store/use-courses';
import { useActions, useReader, useSelect, useSession } from '../../store/use-store';
import { useSize } from '../use-size';
import '../../palette/courses.css';
import './compared-names.css';

/** Which half of the picture shows what, with the selected variable in each. */
export function ComparedNames() {
  const { t, i18n } = useTranslation();
  const courses = useCourses();
  const { setCourses } = useActions();
  const { store } = useSession();
  const selected = useSelect((state) => state.selected);
  const format = useMemo(
    () => valueFormat(variable(selected).unit, i18n.language),
    [selected, i18n.language],
  );
  const values = [useRef<HTMLSpanElement>(null), useRef<HTMLSpanElement>(null)];
  const index = variableIndex(selected);
  const root = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(root);
  useReader(({ sample, compared }) => {
    [sample, compared].forEach((each, side) => {
      const text = format.text(format.quantise(each.values[index] ?? NaN));
      const element = values[side]?.current;
      if (element && element.textContent !== text) element.textContent = text;
    });
  });

  const pictured = courses.filter((course) => course.pictured);
  return (
    <div
      className="compared"
      ref={root}
      role="group"
      aria-label={t('compare.label')}
      data-stacked={isStacked(width, height) ? '' : undefined}
    >
      {pictured.map((course, side) => (
        <p key={side}>
          <i className="course-mark" data-course={courses.indexOf(course) + 1} />
          {side === 1 && courses.length > 2 ? (
            <select
              aria-label={t('compare.which')}
              value={courses.indexOf(course)}
              onChange={({ target: { value } }) =>
                setCourses(showBeside(coursesIn(store.getState()), Number(value)))
              }
            >
              {courses.map(
                ({ title }, index) =>
                  index > 0 && (
                    <option key={index} value={index}>
                      {title}
                    </option>
                  ),
              )}
            </select>
          ) : (
            <b>{course.title}</b>
          )}
          <small>
            <i>{t(`variables.${selected}`)}</i>{' '}
            <bdi>
              <span className="figures" ref={values[side]} /> {t(format.unit.name)}
            </bdi>
          </small>
        </p>
      ))}
    </div>
  );
}
