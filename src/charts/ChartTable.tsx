import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { variable } from '../contract/variables';
import { UNIT_STYLES, valueFormat } from '../i18n/numbers';
import { createTimeWords } from '../i18n/time-words';
import { valueAt } from '../simulation/trajectory';
import { useActions, useSelect } from '../store/use-store';
import { administrationsOf } from '../timeline/doses';
import { ticksOf } from '../timeline/ticks';
import { timeInWords } from '../timeline/wording';
import { CHART_ROWS } from './chart-rows';

/** The same curves for those who cannot see them, at the timeline's marked times. */
export function ChartTable() {
  const { t, i18n } = useTranslation();
  const trajectory = useSelect((state) => state.trajectory);
  const axis = useSelect((state) => state.axis);
  const protocol = useSelect((state) => state.protocol.value);
  const { seek } = useActions();
  const language = i18n.language;
  const words = useMemo(() => createTimeWords(i18n, language), [i18n, language]);
  const administrations = useMemo(() => administrationsOf(protocol), [protocol]);
  return (
    <div className="chart-table">
      <table>
        <caption className="visually-hidden">{t('chart.tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chart.time')}</th>
            {CHART_ROWS.map(({ id }) => (
              <th key={id} scope="col">
                {t(`variables.${id}`)} <small>{t(UNIT_STYLES[variable(id).unit].name)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ticksOf(axis).map(({ hours }) => (
            <tr key={hours}>
              <th scope="row">
                <button type="button" className="link" onClick={() => seek(hours)}>
                  {words.moment(timeInWords(hours, administrations))}
                </button>
              </th>
              {CHART_ROWS.map(({ id }) => {
                const format = valueFormat(variable(id).unit, language);
                return (
                  <td key={id} className="figures">
                    {format.text(format.quantise(valueAt(trajectory, id, hours)))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
