import { useTranslation } from 'react-i18next';
import type { VariableId } from '../../contract/variables';

/** What a variable rests on. */
export function Evidence(_: { id: VariableId }) {
  const { t } = useTranslation();
  return <p className="evidence">{t('values.noSource')}</p>;
}
