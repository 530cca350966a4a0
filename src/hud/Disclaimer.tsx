import { useTranslation } from 'react-i18next';
import { useActions } from '../store/use-store';
import './disclaimer.css';

/** What this is not, in one quiet line, and the way to what it is. */
export function Disclaimer() {
  const { t } = useTranslation();
  const { openPanel } = useActions();
  return (
    <p className="disclaimer">
      <span>{t('app.notAdvice')}</span>{' '}
      <button type="button" className="link" onClick={() => openPanel('about')}>
        {t('app.whatIsTrue')}
      </button>{' '}
      <button type="button" className="link help-link" onClick={() => openPanel('help')}>
        {t('header.help')}
      </button>
    </p>
  );
}
