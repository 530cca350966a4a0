import { useTranslation } from 'react-i18next';
import { useFindings } from '../use-findings';

/** How little a patient's fields tell, said before anybody sets one. */
export function ExplainedCap() {
  const { t } = useTranslation('lab');
  const find = useFindings();
  const best = find('niciu2014-variance');
  return (
    <div className="lab-cap">
      <p>{t('patient.cap')}</p>
      {best !== undefined && (
        <p className="lab-hint">
          {t('patient.capSource', {
            citation: best.citation,
            values: Array.isArray(best.value) ? best.value.join(', ') : '',
            n: best.n,
          })}
        </p>
      )}
    </div>
  );
}
