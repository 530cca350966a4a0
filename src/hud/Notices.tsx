import { useTranslation } from 'react-i18next';
import { useActions, useSelect } from '../store/use-store';
import './notices.css';

/** What the visitor should know, one line each, until dismissed. */
export function Notices() {
  const { t, i18n } = useTranslation();
  const notices = useSelect((state) => state.notices);
  const { dismiss } = useActions();
  return (
    <ul className="notices" aria-live="polite" aria-label={t('notices.label')}>
      {notices.map(({ id, tone, key, values }) => {
        const name = `notices.${key}`;
        // Keys come from other layers as plain text, so one that is missing must not show itself.
        const text = i18n.exists(name)
          ? String(i18n.t(name as 'notices.unknown', { ...values }))
          : t('notices.unknown');
        return (
          <li key={id} data-tone={tone}>
            <span>{text}</span>
            <button type="button" aria-label={t('notices.dismiss')} onClick={() => dismiss(id)}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
              </svg>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
