import { useTranslation } from 'react-i18next';
import type { Dose } from '../../contract/protocol';
import { useDoseWords, type DoseWords } from '../../i18n/dose-words';
import type { ListedCourse } from '../../store/course-list';
import { personWords } from './person-words';

/** More than this tells nobody anything; the link holds them all. */
const MOST_LINES = 4;
const MOST_TIMES = 12;

/** Doses that are alike in one line, with the times of all of them. */
function alike(doses: readonly Dose[], { what, when }: DoseWords): readonly string[] {
  const times = new Map<string, string[]>();
  for (const dose of doses) times.set(what(dose), [...(times.get(what(dose)) ?? []), when(dose)]);
  const lines = [...times].map(
    ([each, all]) =>
      `${each}. ${all.slice(0, MOST_TIMES).join('; ')}${all.length > MOST_TIMES ? ' …' : ''}`,
  );
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '…'] : lines;
}

interface PrintedCourseProps {
  readonly course: ListedCourse;
  readonly title: string;
  /** Which line it is, from 1; absent where there is only one. */
  readonly line: number | undefined;
  /** False where it is the person who was told of already. */
  readonly withPerson: boolean;
}

/** The line of a course, as curves are drawn on paper. */
export function CourseLine({ line }: { line: number }) {
  return (
    <svg className="print-mark" viewBox="0 0 28 2" aria-hidden="true">
      <path className="course-line" data-course={line} d="M0 1H28" />
    </svg>
  );
}

/** A course that is summed up: what it is called, what is given when, and to whom. */
export function PrintedCourse({ course, title, line, withPerson }: PrintedCourseProps) {
  const { t, i18n } = useTranslation(['lab', 'share']);
  const words = useDoseWords();
  const { doses, addOns } = course.protocol.value;
  return (
    <dd>
      {line !== undefined && <CourseLine line={line} />} {title}
      {alike(doses, words).map((line) => (
        <small key={line}>{line}</small>
      ))}
      {addOns.length > 0 && (
        <small>
          {t('lab:course.addOns')}: {addOns.map((id) => t(`lab:addOns.${id}.name`)).join(', ')}
        </small>
      )}
      {withPerson && <small>{personWords(i18n, course.patient.value).join('. ')}</small>}
    </dd>
  );
}
