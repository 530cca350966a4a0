import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { STAGES, VARIABLES, type VariableId } from '../../contract/variables';
import { numberFormat } from '../../i18n/numbers';
import { DRAWS } from '../../simulation/draws';
import { coursesListed } from '../../store/course-list';
import { hoursNow, useSession } from '../../store/use-store';
import { fileName } from '../file-name';
import { Outcome, type Result } from '../Outcome';
import { saveFile, textFile } from '../save-file';
import { troubleOf } from '../trouble';
import { useLiveState } from '../use-live-state';
import { courseNames } from '../words/course-names';
import { courseQuestions } from './course-questions';
import { FORMAT_FILES, FormatChoice } from './FormatChoice';
import { PeoplePart } from './PeoplePart';
import { askCourses, NoWorker, Unsolvable } from '../../store/course-file/ask-course';
import type { DataFormat } from '../../store/course-file/course-text';

const ALL: readonly VariableId[] = VARIABLES.map(({ id }) => id);

/** Courses as numbers, as the command line computes them, with what it takes to compute them again. */
export function DataPart() {
  const { t, i18n } = useTranslation(['share', 'translation']);
  const session = useSession();
  const { store } = session;
  const state = useLiveState();
  const { all: courses } = courseNames(i18n, state);
  const [asked, setWhich] = useState<number | 'all'>(0);
  const together = asked === 'all' && courses.length > 1;
  const which = asked === 'all' ? 0 : Math.min(asked, courses.length - 1);
  const [format, setFormat] = useState<DataFormat>('csv');
  const [variables, setVariables] = useState(ALL);
  const [result, setResult] = useState<Result | null>(null);
  const [working, setWorking] = useState(false);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const save = async (): Promise<void> => {
    const controller = new AbortController();
    stop.current = controller;
    setWorking(true);
    const solved = DRAWS * (together ? courses.length : 1);
    setResult({
      kind: 'working',
      text: t('share:data.working', { number: numberFormat(i18n.language, 0)(solved) }),
    });
    try {
      const now = store.getState();
      const listed = coursesListed(now);
      const all = courseQuestions(
        now,
        hoursNow(session),
        courses,
        variables.length === ALL.length ? null : variables,
        window.location,
      );
      const own = listed[which];
      const text = await askCourses(
        together ? all : all.slice(which, which + 1),
        format,
        controller.signal,
      );
      const { extension, type } = FORMAT_FILES[format];
      const name = fileName(
        together || own === undefined
          ? [String(listed.length), 'courses']
          : [own.name, own.protocol.preset ?? own.protocol.value.name, own.patient.preset ?? 'own'],
        extension,
      );
      const file = textFile(text, type);
      setResult({ kind: 'saved', name, address: saveFile(file, name) });
    } catch (error) {
      const text =
        error instanceof Unsolvable
          ? t('share:data.unsolvable', { reason: error.message })
          : t(
              error instanceof NoWorker
                ? 'share:data.noWorker'
                : `share:trouble.${troubleOf(error)}`,
            );
      setResult(
        controller.signal.aborted
          ? { kind: 'done', text: t('share:cancelled') }
          : { kind: 'problem', text },
      );
    } finally {
      stop.current = null;
      setWorking(false);
    }
  };

  return (
    <>
      <p>{t('share:data.lead')}</p>
      {courses.length > 1 && (
        <fieldset className="share-checks" data-list="">
          <legend>{t('share:data.course')}</legend>
          {courses.map((course, index) => (
            <label key={index}>
              <input
                type="radio"
                name="data-course"
                checked={!together && which === index}
                onChange={() => setWhich(index)}
              />
              {course}
            </label>
          ))}
          <label>
            <input
              type="radio"
              name="data-course"
              checked={together}
              onChange={() => setWhich('all')}
            />
            {t('share:data.together', { number: numberFormat(i18n.language, 0)(courses.length) })}
          </label>
        </fieldset>
      )}
      <FormatChoice format={format} onFormat={setFormat} />
      <details className="share-more">
        <summary>
          {t('share:data.choose')}
          <small>
            {variables.length === ALL.length
              ? t('share:data.all', { number: numberFormat(i18n.language, 0)(ALL.length) })
              : t('share:data.some', { count: variables.length })}
          </small>
        </summary>
        <div className="share-buttons">
          <button type="button" className="link" onClick={() => setVariables(ALL)}>
            {t('share:data.everything')}
          </button>
          <button type="button" className="link" onClick={() => setVariables([])}>
            {t('share:data.nothing')}
          </button>
        </div>
        {STAGES.map((stage) => (
          <fieldset key={stage} className="share-checks">
            <legend>{t(`translation:stages.${stage}`)}</legend>
            {VARIABLES.filter((each) => each.stage === stage).map(({ id }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={variables.includes(id)}
                  onChange={({ target }) =>
                    setVariables(
                      ALL.filter((each) =>
                        each === id ? target.checked : variables.includes(each),
                      ),
                    )
                  }
                />
                {t(`translation:variables.${id}`)}
              </label>
            ))}
          </fieldset>
        ))}
      </details>
      {variables.length === 0 && <p className="share-hint">{t('share:data.none')}</p>}
      <div className="share-buttons">
        <button
          type="button"
          className="share-button"
          disabled={working || variables.length === 0}
          onClick={() => void save()}
        >
          {t('share:data.save')}
        </button>
        {working && (
          <button
            type="button"
            className="share-button"
            data-lesser=""
            onClick={() => stop.current?.abort()}
          >
            {t('share:cancel')}
          </button>
        )}
      </div>
      <Outcome result={result} />
      <PeoplePart />
    </>
  );
}
