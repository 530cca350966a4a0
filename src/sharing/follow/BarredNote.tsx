import { useTranslation } from 'react-i18next';
import { LeaveButton } from './LeaveButton';
import { leaveLecture } from './leave-lecture';

/** Says that the broker of a link is none that this site may ask, and lets go of it. */
export function BarredNote() {
  const { t } = useTranslation('follow');
  return (
    <section className="follow-note" aria-label={t('follower.label')} data-words="barred">
      <p role="status">{t('follower.barred')}</p>
      <LeaveButton label={t('follower.leave')} onClick={leaveLecture} />
    </section>
  );
}
