import { useTranslation } from 'react-i18next';
import type { EvidenceWords } from '../i18n/evidence-words';
import { useOwnWords } from '../store/use-own-words';
import type { ChartRow } from './chart-rows';
import type { Published } from './published';

/** What the marks of one row stand for: in the corner the curve leaves free, or under the title. */
export function ChartKey({ row, labels }: { row: ChartRow; labels: Published['labels'] }) {
  const { t } = useTranslation('charts');
  const own = useOwnWords<EvidenceWords>('claims');
  if (row.second === undefined && labels.length === 0) return null;
  return (
    <p className="chart-key" data-corner={row.words} aria-hidden="true">
      {row.second !== undefined && (
        <>
          <span>
            <i data-mark="line" />
            {t('venous')}
          </span>
          <span>
            <i data-mark="dots" />
            {t('arterial')}
          </span>
        </>
      )}
      {labels.map(({ text, mark }) => (
        <span key={text}>
          <i data-mark={mark} />
          {own?.labels?.[text] ?? text}
        </span>
      ))}
      {labels.some(({ spread }) => spread) && (
        <span>
          <i data-mark="bar" />
          {t('bars')}
        </span>
      )}
    </p>
  );
}
