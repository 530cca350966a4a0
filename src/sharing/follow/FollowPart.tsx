import { useId, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { isBroker, isTopic } from '../../contract/follow';
import { keepLecture } from './kept-lecture';
import { mayReach, ownPolicy } from './may-reach';
import { currentRole, onRole, takeRole, type Role } from './role';
import { newSecret } from './signature';

/** As it is named to the build. */
function originOf(broker: string): string {
  return URL.canParse(broker.trim()) ? new URL(broker.trim()).origin : '';
}

/** Lets a lecture be followed over a broker that the school has; a room of one's own comes from the command line. */
export function FollowPart() {
  const { t } = useTranslation('follow');
  const id = useId();
  const role = useSyncExternalStore(onRole, currentRole);
  const [broker, setBroker] = useState('');
  const [topic, setTopic] = useState('');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<'badBroker' | 'badTopic' | 'notBuilt' | null>(null);
  if (role !== null) return <p>{t(`part.${role.role}`)}</p>;
  const start = (event: React.FormEvent): void => {
    event.preventDefault();
    if (!isBroker(broker.trim()) || !URL.canParse(broker.trim())) {
      setWrong('badBroker');
      return;
    }
    if (!mayReach(broker.trim(), ownPolicy(), location.host)) {
      setWrong('notBuilt');
      return;
    }
    if (topic.trim() !== '' && !isTopic(topic.trim())) {
      setWrong('badTopic');
      return;
    }
    const link: Role = {
      role: 'lecturer',
      key: newSecret(),
      broker: broker.trim(),
      topic: topic.trim() || null,
    };
    keepLecture(link);
    takeRole(name === '' ? link : { ...link, user: { name, password } });
  };
  return (
    <form onSubmit={start}>
      <p>{t('part.lead')}</p>
      <p className="share-hint">{t('part.room')}</p>
      <label className="share-field">
        {t('part.broker')}
        <input
          type="text"
          inputMode="url"
          dir="ltr"
          spellCheck={false}
          autoComplete="off"
          maxLength={200}
          value={broker}
          aria-invalid={wrong === 'badBroker' || wrong === 'notBuilt'}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setBroker(event.target.value)}
        />
      </label>
      <label className="share-field">
        {t('part.topic')}
        <input
          type="text"
          dir="ltr"
          spellCheck={false}
          autoComplete="off"
          maxLength={120}
          value={topic}
          aria-invalid={wrong === 'badTopic'}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setTopic(event.target.value)}
        />
      </label>
      <p className="share-hint" id={`${id}-hint`} data-wrong={wrong === null ? undefined : ''}>
        {t(`part.${wrong ?? 'brokerHint'}`, { origin: originOf(broker) })}
      </p>
      <div className="share-pair">
        <label className="share-field">
          {t('part.user')}
          <input
            type="text"
            dir="ltr"
            autoComplete="off"
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <label className="share-field">
          {t('part.password')}
          <input
            type="password"
            dir="ltr"
            autoComplete="off"
            maxLength={200}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </label>
      </div>
      <p className="share-hint">{t('part.userHint')}</p>
      <button type="submit" className="share-button">
        {t('part.start')}
      </button>
    </form>
  );
}
