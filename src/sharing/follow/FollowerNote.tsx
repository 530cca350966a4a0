import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { topicOf } from '../../contract/follow';
import { useSession } from '../../store/use-store';
import { brokerAddress } from './broker-address';
import { follow, type Follower, type FollowerState } from './follower';
import { LeaveButton } from './LeaveButton';
import { leaveLecture } from './leave-lecture';
import type { Role } from './role';

/** The one thing to be said of it now. */
function wordsOf({ status, hooked, lecturer }: FollowerState) {
  if (status === 'refused') return 'refused';
  if (status === 'lost') return 'lost';
  if (status === 'connecting') return 'connecting';
  if (lecturer === 'none') return 'waiting';
  if (!hooked) return 'free';
  return lecturer === 'silent' ? 'silent' : 'following';
}

/** One line that says whether the scene follows the lecturer's, and the way back to it. */
export function FollowerNote({ role }: { readonly role: Role }) {
  const { t } = useTranslation('follow');
  const { store, seconds } = useSession();
  const follower = useRef<Follower | null>(null);
  const [state, setState] = useState<FollowerState>({
    status: 'connecting',
    hooked: true,
    lecturer: 'none',
  });
  useEffect(() => {
    const started = follow({
      store,
      seconds,
      url: brokerAddress(role.broker, location),
      topic: role.topic ?? topicOf(role.key),
      publicKey: role.key,
      onState: setState,
    });
    follower.current = started;
    const picture = document.querySelector('.picture');
    const acts = ['pointerdown', 'wheel', 'keydown'] as const;
    for (const act of acts) picture?.addEventListener(act, started.touch, { passive: true });
    return () => {
      for (const act of acts) picture?.removeEventListener(act, started.touch);
      started.stop();
    };
  }, [store, seconds, role]);
  const words = wordsOf(state);
  return (
    <section className="follow-note" aria-label={t('follower.label')} data-words={words}>
      <p role="status">{t(`follower.${words}`)}</p>
      {!state.hooked && (
        <button type="button" className="follow-button" onClick={() => follower.current?.back()}>
          {t('follower.back')}
        </button>
      )}
      <LeaveButton label={t('follower.leave')} onClick={leaveLecture} />
    </section>
  );
}
