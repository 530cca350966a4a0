import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_MECHANISMS } from '../../../contract/mechanisms';
import { variable, type VariableId } from '../../../contract/variables';
import { valueFormat } from '../../../i18n/numbers';
import { simulate } from '../../../simulation/simulate';
import { valueAt, type Trajectory } from '../../../simulation/trajectory';
import { useSelect } from '../../../store/use-store';
import { useSolving } from '../use-solving';

const DAY = 24;
const MINUTES = 1 / 60;

/** Where accounts part ways most: the burst, the growth signal, the habenula, the synapses, the score. */
const ROWS: readonly {
  readonly id: VariableId;
  readonly hours: number;
  readonly at: 'h40min' | 'h4' | 'h12' | 'day1' | 'day7';
}[] = [
  { id: 'glutamateRelease', hours: 40 * MINUTES, at: 'h40min' },
  { id: 'bdnf', hours: 4, at: 'h4' },
  { id: 'trkbActivation', hours: 4, at: 'h4' },
  { id: 'habenulaBursting', hours: 12, at: 'h12' },
  { id: 'spineDensityPrefrontal', hours: 7 * DAY, at: 'day7' },
  { id: 'madrs', hours: DAY, at: 'day1' },
  { id: 'madrs', hours: 7 * DAY, at: 'day7' },
];

/** The same course of the same person under the usual account and under those that are on. */
export function Difference() {
  const { t, i18n } = useTranslation(['translation', 'lab']);
  const protocol = useSelect((state) => state.protocol);
  const patient = useSelect((state) => state.patient);
  const yours = useSelect((state) => state.trajectory);
  const [usual] = useSolving(
    useCallback(
      () =>
        [protocol]
          .map((each) =>
            simulate({
              protocol: each.value,
              patient: patient.value,
              mechanisms: DEFAULT_MECHANISMS,
            }),
          )
          .values(),
      [protocol, patient],
    ),
  );
  const text = (trajectory: Trajectory | undefined, id: VariableId, hours: number): string => {
    const format = valueFormat(variable(id).unit, i18n.language);
    return trajectory === undefined
      ? '…'
      : format.text(format.quantise(valueAt(trajectory, id, hours)));
  };
  return (
    <table className="lab-rates lab-difference">
      <caption className="visually-hidden">{t('lab:accounts.changes')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('lab:accounts.at')}</th>
          <th scope="col">{t('lab:accounts.usual')}</th>
          <th scope="col">{t('lab:accounts.yours')}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ id, hours, at }) => (
          <tr
            key={`${id}-${at}`}
            data-changed={text(usual, id, hours) !== text(yours, id, hours) ? '' : undefined}
          >
            <th scope="row">
              {t(`variables.${id}`)}
              <small>{t(valueFormat(variable(id).unit, i18n.language).unit.name)}</small>
            </th>
            <td>{t(`lab:accounts.times.${at}`)}</td>
            <td className="figures">{text(usual, id, hours)}</td>
            <td className="figures">{text(yours, id, hours)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
