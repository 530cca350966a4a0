import { useTranslation } from 'react-i18next';
import { variable } from '../../../contract/variables';
import { valueFormat } from '../../../i18n/numbers';
import type { Change } from '../../../i18n/numbers';
import type { Reading } from '../../../store/lab/chain';

const ARROWS: Readonly<Record<Change, string>> = {
  raised: 'M8 13V3M4 7l4-4 4 4',
  lowered: 'M8 3v10M4 9l4 4 4-4',
  unchanged: 'M3 8h10',
};

/** What a variable reads now and read before, and which way it has gone: as an arrow and as a word. */
export function ReadingLine({ reading }: { reading: Reading }) {
  const { t, i18n } = useTranslation(['translation', 'lab']);
  const format = valueFormat(variable(reading.id).unit, i18n.language);
  const text = (value: number): string => format.text(format.quantise(value));
  return (
    <span className="lab-reading" data-change={reading.change}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={ARROWS[reading.change]} />
      </svg>
      <b>{t(`lab:causes.change.${reading.change}`)}</b>{' '}
      <span className="figures">
        {t('lab:causes.now', {
          now: text(reading.now),
          before: text(reading.before),
          unit: t(format.unit.name),
        })}
      </span>
      {reading.reached !== null && (
        <span className="lab-hint lab-reached">
          {t('lab:causes.was', { value: text(reading.reached), unit: t(format.unit.name) })}
        </span>
      )}
    </span>
  );
}
