import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_COURSE_NAME } from '../../../contract/course-names';
import type { ListedCourse } from '../../../store/course-list';
import {
  duplicateCourse,
  editCourse,
  hasRoom,
  nameCourse,
  removeCourse,
  showBeside,
} from '../../../store/lab/course-edits';
import { useLab } from '../use-lab';

interface CourseRowProps {
  /** Place in the list; 0 is the course that is edited. */
  readonly index: number;
  readonly course: ListedCourse;
  /** As it is called now. */
  readonly title: string;
}

/** One course of those compared: its line, its name, its place in the picture, and what can be done with it. */
export function CourseRow({ index, course, title }: CourseRowProps) {
  const { t } = useTranslation('lab');
  const { editor, edits } = useLab();
  const [draft, setDraft] = useState<string | null>(null);
  const rename = useRef<HTMLButtonElement>(null);
  const full = !hasRoom(edits.present);
  const close = (): void => {
    setDraft(null);
    editor.settle();
    // The button is there again once the line has been drawn.
    setTimeout(() => rename.current?.focus());
  };
  return (
    <li className="lab-course">
      <i className="course-mark" data-course={index + 1} />
      {draft === null ? (
        <span className="lab-course-name">{title}</span>
      ) : (
        <input
          type="text"
          autoFocus
          aria-label={t('beside.nameOf', { name: title })}
          maxLength={LONGEST_COURSE_NAME}
          placeholder={title}
          value={draft}
          onChange={({ target }) => {
            setDraft(target.value);
            editor.change(nameCourse(edits.present, index, target.value), `name ${index}`);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            close();
          }}
        />
      )}
      {index === 0 ? (
        <span className="lab-hint">{t('beside.present')}</span>
      ) : (
        <label className="lab-hint">
          <input
            type="radio"
            name="lab-beside-in-picture"
            aria-label={t('beside.inPictureOf', { name: title })}
            checked={course.pictured}
            onChange={() => editor.change(showBeside(edits.present, index))}
          />
          {t('beside.inPicture')}
        </label>
      )}
      <div className="lab-row">
        {index > 0 && (
          <button
            type="button"
            className="lab-quiet"
            aria-label={t('beside.editOf', { name: title })}
            onClick={() => editor.change(editCourse(edits.present, index))}
          >
            {t('beside.edit')}
          </button>
        )}
        {draft === null ? (
          <button
            ref={rename}
            type="button"
            className="lab-quiet"
            aria-label={t('beside.renameOf', { name: title })}
            onClick={() => setDraft(course.name)}
          >
            {t('beside.rename')}
          </button>
        ) : (
          <button type="button" className="lab-quiet" onClick={close}>
            {t('beside.done')}
          </button>
        )}
        <button
          type="button"
          className="lab-quiet"
          aria-label={t('beside.duplicateOf', { name: title })}
          aria-disabled={full}
          onClick={() => editor.change(duplicateCourse(edits.present, index))}
        >
          {t('beside.duplicate')}
        </button>
        {index > 0 && (
          <button
            type="button"
            className="lab-quiet"
            aria-label={t('beside.removeOf', { name: title })}
            onClick={() => {
              editor.change(removeCourse(edits.present, index));
              document.getElementById('lab-beside')?.focus();
            }}
          >
            {t('beside.remove')}
          </button>
        )}
      </div>
    </li>
  );
}
