import { useCourses } from '../../store/use-courses';
import '../../palette/courses.css';
import './told-of.css';

/** Whose moment, sentence and values these are, where several courses are compared: always the present one's. */
export function ToldOf() {
  const present = useCourses()[0];
  return (
    <span className="told-of">
      <i className="course-mark" data-course={1} /> <b>{present?.title}</b>
    </span>
  );
}
