import { useTranslation } from 'react-i18next';
import '../../palette/courses.css';
import { useCourses } from '../../store/use-courses';

/** Which of the two courses of the picture has what an entry of the key names, where only one has; the style shows the one that it is. */
export function OnlyIn() {
  const { t } = useTranslation();
  const courses = useCourses();
  return courses.map(
    ({ title, pictured }, index) =>
      pictured && (
        <span key={index} className="legend-only" data-side={index === 0 ? 0 : 1}>
          <i className="course-mark" data-course={index + 1} />
          <span className="visually-hidden">{t('compare.only', { course: title })}</span>
        </span>
      ),
  );
}
