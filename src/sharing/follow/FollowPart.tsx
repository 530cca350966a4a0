import { useId, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { isBroker, isKey, isTopic } from '../../contract/follow';
import { keepLecture } from './kept-lecture';
import { mayReach, ownBroker, ownPolicy } from './may-reach';
import { currentRole, onRole, takeRole, type Role } from './role';
import { newSecret } from './signature';

type Wrong = 'badBroker' | 'badTopic' | 'badSecret' | 'notBuilt';

/** Lets a lecture be followed over a broker that the school has; a room of one's own comes from the command line. */
export function FollowPart() {
  const { t } = useTranslation('follow');
  const id = useId();
  const role = useSyncExternalStore(onRole, currentRole);
  const [broker, setBroker] = useState(ownBroker);
  const [topic, setTopic] = useState('');
  const [secret, setSecret] = useState('');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<Wrong | null>(null);
  // What is said below the address and the topic; the secret has a place of its own.
  const there = wrong === 'badSecret' ? null : wrong;
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
    if (secret.trim() !== '' && !isKey(secret.trim())) {
      setWrong('badSecret');
      return;
    }
    const link: Role = {
      role: 'lecturer',
      key: secret.trim() || newSecret(),
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
      <p className="share-hint" id={`${id}-hint`} data-wrong={there === null ? undefined : ''}>
        {t(`part.${there ?? 'brokerHint'}`, { broker: broker.trim() })}
      </p>
      <label className="share-field">
        {t('part.secret')}
        <input
          type="password"
          dir="ltr"
          autoComplete="off"
          maxLength={100}
          value={secret}
          aria-invalid={wrong === 'badSecret'}
          aria-describedby={`${id}-secret`}
          onChange={(event) => setSecret(event.target.value)}
        />
      </label>
      <p
        className="share-hint"
        id={`${id}-secret`}
        data-wrong={wrong === 'badSecret' ? '' : undefined}
      >
        {t(wrong === 'badSecret' ? 'part.badSecret' : 'part.secretHint')}
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
