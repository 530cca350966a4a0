import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { coursesListed } from '../../store/course-list';
import { courseText, type DataFormat } from '../../store/course-file/course-text';
import { peopleFiles } from '../../store/course-file/people-files';
import { populationDeskOf } from '../../store/lab/population-desk';
import { hoursNow, useSession } from '../../store/use-store';
import { fileName } from '../file-name';
import { Outcome, type Result } from '../Outcome';
import { saveFile, textFile } from '../save-file';
import '../share.css';
import { courseNames } from '../words/course-names';
import { FORMAT_FILES, FormatChoice } from './FormatChoice';
import { madeOf } from './made-of';

/** What the last run of many people came to, as a file; nothing where there was no run. */
export function PeopleFiles() {
  const { t, i18n } = useTranslation('share');
  const session = useSession();
  const { result } = useStore(populationDeskOf(session.store).state);
  const [format, setFormat] = useState<DataFormat>('csv');
  const [outcome, setOutcome] = useState<Result | null>(null);
  if (result === null) return null;

  const save = (): void => {
    const { courses, n, seed } = result;
    const { extension, type } = FORMAT_FILES[format];
    const { all } = courseNames(i18n, courses);
    const state = session.store.getState();
    const made = madeOf(state, hoursNow(session), courses, seed, window.location);
    const [first, ...others] = coursesListed(courses);
    const what =
      first === undefined || others.length > 0
        ? [String(others.length + 1), 'courses']
        : [first.protocol.preset ?? first.protocol.value.name, first.patient.preset ?? 'own'];
    const name = fileName([...what, 'people', String(n)], extension);
    const file = textFile(courseText(peopleFiles(result, all, made), format), type);
    setOutcome({ kind: 'saved', name, address: saveFile(file, name) });
  };

  return (
    <div className="share-part">
      <p className="share-hint">{t('data.people.lead')}</p>
      <FormatChoice format={format} onFormat={setFormat} />
      <div className="share-buttons">
        <button type="button" className="share-button" onClick={save}>
          {t('data.people.save')}
        </button>
      </div>
      <Outcome result={outcome} />
    </div>
  );
}
