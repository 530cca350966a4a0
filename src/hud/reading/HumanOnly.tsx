import { useTranslation } from 'react-i18next';
import { setHumanOnly, useReading } from '../../store/reading';
import './human-only.css';

/** Sets back whatever rests on animals or cells in a dish. */
export function HumanOnly() {
  const { t } = useTranslation('papers');
  const on = useReading((state) => state.humanOnly);
  return (
    <label className="human-only">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => setHumanOnly(event.target.checked)}
      />
      {t('humanOnly')}
    </label>
  );
}
