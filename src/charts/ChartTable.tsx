import { useTranslation } from 'react-i18next';
import { variable, type VariableId } from '../contract/variables';
import { UNIT_STYLES, valueFormat } from '../i18n/numbers';
import { valueAt } from '../simulation/trajectory';
import { useCourses } from '../store/use-courses';
import { useActions } from '../store/use-store';
import { ticksIn } from '../timeline/window';
import { bandAt } from './bands/band-between';
import type { BandState } from './bands/use-band';
import type { ChartRow } from './chart-rows';
import { PublishedTable } from './PublishedTable';
import { useWindow } from './use-chart-view';
import type { Papers } from './use-papers';
import { useTimeWords } from './use-time-words';

interface ChartTableProps {
  readonly rows: readonly ChartRow[];
  readonly band: BandState;
  readonly papers: Papers;
}

/** The same curves for those who cannot see them, at the marked times of the window. */
export function ChartTable({ rows, band, papers }: ChartTableProps) {
  const { t, i18n } = useTranslation(['translation', 'charts']);
  const courses = useCourses();
  const comparing = courses.length > 1;
  const { axis } = useWindow();
  const { seek } = useActions();
  const words = useTimeWords();
  const columns = rows.flatMap(({ id, second }) => (second === undefined ? [id] : [id, second.id]));
  const text = (id: VariableId, value: number): string => {
    const format = valueFormat(variable(id).unit, i18n.language);
    return format.text(format.quantise(value));
  };
  const range = (id: VariableId, hours: number): string | null => {
    if (band.phase !== 'there') return null;
    const { low, high } = bandAt(band.band, id, hours);
    return Number.isNaN(low)
      ? null
      : t('charts:range', { low: text(id, low), high: text(id, high) });
  };
  return (
    <div className="chart-table" role="region" aria-label={t('charts:tableRegion')} tabIndex={0}>
      <table>
        <caption>
          {t('charts:tableCaption')}{' '}
          {band.phase === 'there' ? t('charts:rangeNote') : t(`charts:band.${band.phase}`)}
        </caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={comparing ? 2 : 1}>
              {t('charts:time')}
            </th>
            {columns.map((id) => (
              <th key={id} scope="colgroup" colSpan={courses.length}>
                {t(`variables.${id}`)} <small>{t(UNIT_STYLES[variable(id).unit].name)}</small>
              </th>
            ))}
          </tr>
          {comparing && (
            <tr>
              {columns.map((id) =>
                courses.map(({ title }, index) => (
                  <th key={`${id} ${index}`} scope="col">
                    {title}
                  </th>
                )),
              )}
            </tr>
          )}
        </thead>
        <tbody>
          {ticksIn(axis)
            .filter(({ rank }) => rank < 4)
            .map(({ hours }) => (
              <tr key={hours}>
                <th scope="row">
                  <button type="button" className="link" onClick={() => seek(hours)}>
                    {words.moment(hours)}
                  </button>
                </th>
                {columns.map((id) => {
                  const doubt = range(id, hours);
                  return courses.map(({ trajectory }, index) => (
                    <td key={`${id} ${index}`} className="figures">
                      {text(id, valueAt(trajectory, id, hours))}
                      {index === 0 && doubt !== null && <small>{doubt}</small>}
                    </td>
                  ));
                })}
              </tr>
            ))}
        </tbody>
      </table>
      <PublishedTable columns={columns} papers={papers} text={text} />
    </div>
  );
}
