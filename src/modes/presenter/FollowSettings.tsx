import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../../store/lazy-part';

const FollowPart = lazyPart(
  async () => (await import('../../sharing/follow/FollowPart')).FollowPart,
);

/** Where a lecture is made it can also be said how it is followed: over which broker, under which topic, with whose secret. */
export function FollowSettings() {
  const { t } = useTranslation('share');
  const [open, setOpen] = useState(false);
  return (
    <details className="slides-follow" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('parts.follow')}</summary>
      {open && (
        <Suspense fallback={<p className="share-hint">{t('loading')}</p>}>
          <FollowPart />
        </Suspense>
      )}
    </details>
  );
}
