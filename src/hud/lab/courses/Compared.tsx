import { useTranslation } from 'react-i18next';
import { courseNames } from '../../../i18n/course-names';
import { coursesListed } from '../../../store/course-list';
import { hasRoom } from '../../../store/lab/course-edits';
import { useLab } from '../use-lab';
import { AddCourse } from './AddCourse';
import { CourseRow } from './CourseRow';
import './courses.css';

/** The courses that are held against each other: which there are, what they are called, and which the picture shows. */
export function Compared() {
  const { t, i18n } = useTranslation(['lab', 'translation']);
  const { editor, edits } = useLab();
  const courses = coursesListed(edits.present);
  const names = courseNames(i18n, courses);
  const comparing = courses.length > 1;
  return (
    <section className="lab-beside" aria-labelledby="lab-beside">
      <h3 id="lab-beside" tabIndex={-1}>
        {t('lab:beside.title')}
      </h3>
      <p className="lab-hint">{t('lab:beside.hint')}</p>
      {comparing && (
        <ol className="lab-courses">
          {courses.map((course, index) => (
            <CourseRow key={index} index={index} course={course} title={names[index] ?? ''} />
          ))}
        </ol>
      )}
      <AddCourse />
      <p className="lab-hint" role="status">
        {hasRoom(edits.present) ? '' : t('lab:beside.full')}
      </p>
      {comparing && (
        <button
          type="button"
          className="lab-quiet lab-stop"
          onClick={() => {
            editor.change({ comparedProtocol: null, comparedPatient: null });
            document.getElementById('lab-beside')?.focus();
          }}
        >
          {t('lab:beside.stop')}
        </button>
      )}
    </section>
  );
}
