import { useTranslation } from 'react-i18next';
import { version } from '../../../package.json';
import { variable, variableIndex, type VariableId } from '../../contract/variables';
import { valueFormat } from '../../i18n/numbers';
import { createSample, sampleAt } from '../../simulation/trajectory';
import { coursesListed, trajectoriesIn } from '../../store/course-list';
import type { State } from '../../store/state';
import { qrPath, type QrCode } from '../link/qr';
import { creditLine } from '../picture/compose';
import { courseNames } from '../words/course-names';
import { instantWords } from '../words/instant-words';
import { Curve } from './Curve';
import type { Evidence } from './gather-sources';
import { curvesOf } from './key-values';
import { CourseLine, PrintedCourse } from './PrintedCourse';
import '../../palette/courses.css';
import './summary.css';

/** Sources that fit on two pages with everything else. */
const MOST_SOURCES = 18;

function byAuthor(sources: readonly string[]): readonly string[] {
  return [...sources].sort((one, other) => one.localeCompare(other, 'en'));
}

/** All that a summary on paper shows, gathered beforehand. */
export interface SummaryContent {
  readonly state: State;
  readonly hours: number;
  /** Null where there is none. */
  readonly picture: HTMLCanvasElement | null;
  readonly link: string | null;
  readonly code: QrCode | null;
  readonly ids: readonly VariableId[];
  readonly evidence: Evidence;
  readonly made: Date;
  /** What is open over the page, such as what it is and is not; said in full at the end. */
  readonly words: readonly Node[];
}

/** One or two pages of the present view. Only the printer sees it. */
export function Summary({ content }: { content: SummaryContent }) {
  const { t, i18n } = useTranslation(['share', 'translation', 'values', 'terms', 'lab']);
  const { state, hours, picture, link, code, ids, evidence, made, words } = content;
  const { moment, caption, sample } = instantWords(i18n, state, hours);
  const { all: titles } = courseNames(i18n, state);
  const courses = coursesListed(state);
  const samples = trajectoriesIn(state).map((course) => sampleAt(course, hours, createSample()));
  const comparing = courses.length > 1;
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(made);
  const known = ids.filter((id) => Number.isFinite(sample.values[variableIndex(id)]));
  const left = evidence.sources.length - MOST_SOURCES;
  return (
    <article className="print-sheet">
      <header>
        <h1>{t('translation:app.title')}</h1>
        <p>{t('share:print.made', { date: day, version })}</p>
      </header>
      {picture !== null && (
        <figure>
          <div
            className="print-picture"
            role="img"
            aria-label={t('share:print.pictureOf', {
              scale: t(`translation:scales.${state.scale}`),
            })}
            ref={(place) => place?.replaceChildren(picture)}
          />
          <figcaption>
            {comparing && (
              <>
                <b>
                  <CourseLine line={1} /> {titles[0]}
                </b>{' '}
              </>
            )}
            <b>{moment}</b> {caption}
          </figcaption>
        </figure>
      )}
      <dl>
        {courses.map((course, index) => (
          <div key={index}>
            <dt>{t(index === 0 ? 'share:print.treatment' : 'share:print.compared')}</dt>
            <PrintedCourse
              course={course}
              title={titles[index] ?? ''}
              line={comparing ? index + 1 : undefined}
              withPerson={index === 0 || course.patient !== courses[0]?.patient}
            />
          </div>
        ))}
        {picture === null && (
          <div>
            <dt>{t('share:print.moment')}</dt>
            <dd>
              {moment} {caption}
            </dd>
          </div>
        )}
      </dl>
      <section>
        <h2>{t('share:print.values')}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('share:print.variable')}</th>
              <th scope="col">{t('share:print.before')}</th>
              {courses.map((_, index) => (
                <th key={index} scope="col">
                  {comparing && (
                    <>
                      <CourseLine line={index + 1} />
                      <span className="visually-hidden">{titles[index]}</span>{' '}
                    </>
                  )}
                  {t('share:print.now')}
                </th>
              ))}
              <th scope="col">{t('share:print.unit')}</th>
              <th scope="col">{t('share:print.sure')}</th>
            </tr>
          </thead>
          <tbody>
            {known.map((id) => {
              const format = valueFormat(variable(id).unit, i18n.language);
              const shown = (value: number | undefined): string =>
                format.text(format.quantise(value ?? NaN));
              const index = variableIndex(id);
              const strength = evidence.strengths[id];
              return (
                <tr key={id}>
                  <th scope="row">
                    {t(`translation:variables.${id}`)} <small>{t(`terms:${id}`)}</small>
                  </th>
                  <td>{shown(state.trajectory.columns[index]?.[0])}</td>
                  {samples.map(({ values }, course) => (
                    <td key={course}>{shown(values[index])}</td>
                  ))}
                  <td>{t(`translation:${format.unit.name}`)}</td>
                  <td>{strength === undefined ? '–' : t(`values:strength.${strength}`)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {curvesOf(state.patient.value.condition, state.selected).map((id) => (
        <section key={id} className="print-chart">
          <h2>{t('share:print.chart', { variable: t(`translation:variables.${id}`) })}</h2>
          <Curve state={state} id={id} now={hours} />
        </section>
      ))}
      {evidence.sources.length > 0 && (
        <section>
          <h2>{t('share:print.sources')}</h2>
          <ul>
            {byAuthor(evidence.sources.slice(0, MOST_SOURCES)).map((source) => (
              <li key={source} lang="en">
                {source}
              </li>
            ))}
            {left > 0 && <li>{t('share:print.more', { count: left })}</li>}
          </ul>
        </section>
      )}
      <footer>
        {code !== null && (
          <svg viewBox={`0 0 ${code.length} ${code.length}`} aria-hidden="true">
            <path d={qrPath(code)} />
          </svg>
        )}
        <div>
          {link !== null && (
            <p>
              <b>{t('share:print.link')}</b> <span dir="ltr">{link}</span>
            </p>
          )}
          <p>{t('translation:app.notAdvice')}</p>
          <p>{creditLine(i18n, state)}</p>
        </div>
      </footer>
      {words.length > 0 && (
        <div className="print-words" ref={(place) => place?.replaceChildren(...words)} />
      )}
    </article>
  );
}
