import { useTranslation } from 'react-i18next';
import { variable, type VariableId } from '../contract/variables';
import { UNIT_STYLES } from '../i18n/numbers';
import { valueAt } from '../simulation/trajectory';
import { useCourses } from '../store/use-courses';
import { publishedFor } from './published';
import { useWindow } from './use-chart-view';
import type { Papers } from './use-papers';
import { useTimeWords } from './use-time-words';

interface PublishedTableProps {
  readonly columns: readonly VariableId[];
  readonly papers: Papers;
  readonly text: (id: VariableId, value: number) => string;
}

/** The published points of the shown curves: each with who was measured, and what the model reads there. */
export function PublishedTable({ columns, papers, text }: PublishedTableProps) {
  const { t } = useTranslation(['translation', 'charts']);
  const courses = useCourses();
  const { axis } = useWindow();
  const words = useTimeWords();
  const protocols = courses.map(({ protocol }) => protocol.preset);
  const points = columns.flatMap((id) =>
    publishedFor({ id }, protocols, axis).points.map((point) => ({ ...point, id })),
  );
  if (points.length === 0) return null;
  return (
    <table>
      <caption>{t('charts:published.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('charts:published.what')}</th>
          <th scope="col">{t('charts:time')}</th>
          <th scope="col">{t('charts:published.value')}</th>
          <th scope="col">{t('charts:published.model')}</th>
          <th scope="col">{t('charts:published.who')}</th>
          <th scope="col">{t('charts:published.source')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => {
          const finding = papers.finding(point.finding);
          const { id, hours, value, spread, label } = point;
          const model = courses[point.course]?.trajectory;
          return (
            <tr key={`${id} ${point.finding} ${hours}`}>
              <th scope="row">
                {t(`variables.${id}`)} <small>{t(UNIT_STYLES[variable(id).unit].name)}</small>
              </th>
              <td>{words.moment(hours)}</td>
              <td className="figures">
                {spread > 0
                  ? t('charts:withSpread', { value: text(id, value), sd: text(id, spread) })
                  : text(id, value)}
              </td>
              <td className="figures">
                {model !== undefined && text(id, valueAt(model, id, hours))}
              </td>
              <td>
                {finding === undefined || finding.species === null
                  ? ''
                  : finding.n === null
                    ? finding.species
                    : t('charts:speciesNumber', {
                        species: finding.species,
                        n: String(finding.n),
                      })}
              </td>
              <td>
                {label}
                {finding !== undefined && <small>{finding.citation}</small>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
