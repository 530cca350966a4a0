import { useTranslation } from 'react-i18next';
import { numberFormat } from '../../../i18n/numbers';
import { proportionInterval } from '../../../math/proportion';
import type { PopulationSummary } from '../../../simulation/population/population';

interface RatesProps {
  readonly name: string;
  readonly summary: PopulationSummary;
  readonly columns: readonly { readonly day: number; readonly index: number }[];
}

const ROWS = [
  { key: 'responded', of: 'response' },
  { key: 'remitted', of: 'remission' },
  { key: 'relapsed', of: 'relapse' },
] as const;

/** Of a hundred people, how many respond, are well, have relapsed; with the interval that so few people leave. */
export function Rates({ name, summary, columns }: RatesProps) {
  const { t, i18n } = useTranslation('lab');
  const percent = (share: number): string => numberFormat(i18n.language, 0)(share * 100);
  return (
    <table className="lab-rates">
      <caption>{name}</caption>
      <thead>
        <tr>
          <th scope="col">{t('people.rates')}</th>
          {columns.map(({ day }) => (
            <th key={day} scope="col">
              {t('readout.day', { day })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ key, of }) => (
          <tr key={key}>
            <th scope="row">{t(`people.${key}`)}</th>
            {columns.map(({ day, index }) => {
              const share = summary[of][index] ?? NaN;
              const counted =
                of === 'relapse'
                  ? Math.round((summary.everResponded[index] ?? 0) * summary.n)
                  : summary.n;
              const { low, high } = proportionInterval(share, counted);
              return (
                <td key={day} className="figures">
                  {counted === 0
                    ? t('people.nobody')
                    : t('people.rate', {
                        share: percent(share),
                        low: percent(low),
                        high: percent(high),
                      })}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
