import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lecturersShow, useShow } from '../../store/slides/show';
import { useSession } from '../../store/use-store';
import { brokerAddress } from './broker-address';
import { LECTURER, startLecture, type LecturerState } from './lecturer';
import { RoomSheet } from './RoomSheet';
import type { Role } from './role';

/** One line for the lecturer: who follows, or what is wrong; it opens what students need. */
export function LecturerNote({ role }: { readonly role: Role }) {
  const { t } = useTranslation('follow');
  const { store, seconds, today } = useSession();
  const sheet = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<LecturerState>({
    status: 'connecting',
    followers: null,
    fits: true,
  });
  useEffect(
    () =>
      startLecture({
        store,
        seconds,
        milliseconds: () => today().getTime(),
        url: brokerAddress(role.broker, location),
        topic: role.topic,
        secret: role.key,
        user:
          role.user ??
          (role.broker === null
            ? { name: LECTURER, password: role.key }
            : { name: '', password: '' }),
        hold: {
          held: () => lecturersShow().getState().held,
          subscribe: (listener) => lecturersShow().subscribe(listener),
        },
        onState: setState,
      }),
    [store, seconds, today, role],
  );
  const { status, followers, fits } = state;
  const held = useShow((show) => show.held);
  const live = !fits ? 'tooLong' : held ? 'held' : 'live';
  const words = status === 'connected' ? live : status;
  const text =
    words === 'live' && followers !== null
      ? t('lecturer.count', { count: followers })
      : t(`lecturer.${words}`);
  return (
    <section className="follow-note" aria-label={t('lecturer.title')} data-words={words}>
      <p role="status">{text}</p>
      <button type="button" className="follow-button" onClick={() => sheet.current?.showModal()}>
        {t('lecturer.open')}
      </button>
      <RoomSheet ref={sheet} role={role} text={text} />
    </section>
  );
}
