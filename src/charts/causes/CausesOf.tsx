import { useTranslation } from 'react-i18next';
import { showBeside } from '../../store/lab/course-edits';
import { coursesIn } from '../../store/shown-view';
import type { SolvedCourse } from '../../store/use-courses';
import { useActions, useSession } from '../../store/use-store';

/** Whose values the two lines of a node are; of more than two courses, which is the second. */
export function CausesOf({ courses }: { courses: readonly SolvedCourse[] }) {
  const { t } = useTranslation(['translation', 'charts']);
  const { setCourses } = useActions();
  const { store } = useSession();
  const shown = courses.filter(({ pictured }) => pictured);
  return (
    <ul className="causes-of" aria-label={t('charts:courses')}>
      {shown.map((course, side) => (
        <li key={side}>
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
            course.title
          )}
        </li>
      ))}
    </ul>
  );
}
