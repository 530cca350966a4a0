import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Description } from '../../atlas/descriptions';
import { listInWords } from '../../i18n/locale';
import { numberFormat } from '../../i18n/numbers';

/** A rounded figure keeps no noughts that nobody measured. */
function numberOf(language: string, value: number): string {
  return numberFormat(language, Number.isInteger(value) ? 0 : 1)(value);
}

const AXES = ['x', 'y', 'z'] as const;

/** What of a structure can be put in numbers, with units; the extent in MNI millimetres. */
export function CardMeasures({ entry }: { entry: Description }) {
  const { t, i18n } = useTranslation('structures');
  const number = (value: number, digits = 0): string =>
    numberFormat(i18n.language, digits)(Number(value.toFixed(digits)));
  const digitsOf = (value: number): number => (value < 10 ? 2 : value < 100 ? 1 : 0);
  const amount = (name: 'volume' | 'area' | 'length', value: number): string =>
    t(`card.amount.${name}`, { amount: number(value, digitsOf(value)) });
  const rows: (readonly ['volume' | 'area' | 'length' | 'speed' | 'parts', string])[] = [];
  if (entry.volume_ml !== undefined) rows.push(['volume', amount('volume', entry.volume_ml)]);
  if (entry.area_cm2 !== undefined) rows.push(['area', amount('area', entry.area_cm2)]);
  if (entry.length_mm !== undefined) rows.push(['length', amount('length', entry.length_mm)]);
  if (entry.conduction !== undefined) {
    const { m_per_s, species, provenance } = entry.conduction;
    const from = species ?? (provenance === 'assumed' ? t('card.assumed') : '');
    const shown = numberOf(i18n.language, m_per_s);
    rows.push([
      'speed',
      t(from === '' ? 'card.amount.speed' : 'card.amount.speedIn', {
        amount: shown,
        species: from,
      }),
    ]);
  }
  if (entry.parts !== undefined && entry.parts.length > 0)
    rows.push([
      'parts',
      listInWords(
        i18n.language,
        entry.parts.map(({ english }) => english),
      ),
    ]);
  const [low, high] = entry.bounds_mm;
  const at = entry.at_mm;
  return (
    <dl className="structure-measures figures">
      {rows.map(([name, text]) => (
        <Fragment key={name}>
          <dt>{t(`card.${name}`)}</dt>
          <dd>{text}</dd>
        </Fragment>
      ))}
      <dt>
        {t(at === undefined ? 'card.extent' : 'card.place')} <small>{t('card.mni')}</small>
      </dt>
      <dd>
        {AXES.map((axis, index) => (
          <span key={axis}>
            {at === undefined
              ? t('card.axis', {
                  axis,
                  low: number(low[index] ?? 0),
                  high: number(high[index] ?? 0),
                })
              : t('card.amount.at', { axis, amount: number(at[index] ?? 0, 1) })}
          </span>
        ))}
        {entry.radius_mm !== undefined && (
          <span>{t('card.within', { radius: number(entry.radius_mm) })}</span>
        )}
      </dd>
    </dl>
  );
}
